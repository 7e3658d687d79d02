package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import tools.jackson.databind.json.JsonMapper;

/// Prints the gate's verdicts on a file of labelled cases; by hand: CASES.jsonl PROFILES.
final class VerdictsOfCases {

    private VerdictsOfCases() {}

    public static void main(String[] args) throws IOException {
        var json = JsonMapper.builder().build();
        var gate = new FactGate();
        var profiles = new HashMap<String, Profile>();
        long nanos = 0;
        for (var line : Files.readAllLines(Path.of(args[0]))) {
            var node = json.readTree(line);
            var name = node.path("profile").asString();
            if (!profiles.containsKey(name)) {
                var file = Path.of(args[1], name.endsWith(".json") ? name : name + ".json");
                profiles.put(name, ProfileJson.read(Files.readString(file)));
            }
            long from = System.nanoTime();
            var report = gate.check(node.path("text").asString(), profiles.get(name));
            nanos = System.nanoTime() - from;
            System.out.println(
                    json.writeValueAsString(CaseVerdict.of(node.path("id").asString(), report)));
        }
        System.err.println("last case: " + nanos / 1_000_000.0 + " ms");
    }
}
