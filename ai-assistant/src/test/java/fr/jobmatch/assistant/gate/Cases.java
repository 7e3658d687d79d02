package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.document.GateReport.Verdict;
import fr.jobmatch.domain.profile.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Labelled texts with the profiles they tell of, and the gate's verdicts on them.
final class Cases {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FactGate gate = new FactGate(Clock.fixed(Instant.parse("2026-09-01T00:00:00Z"), ZoneOffset.UTC));
    private final Map<String, Profile> profiles = new HashMap<>();
    private final List<JsonNode> cases;
    private final Path folder;

    private Cases(Path file, Path folder) {
        this.cases = lines(file).stream().map(JSON::readTree).toList();
        this.folder = folder;
    }

    static Cases in(Path file, Path folder) {
        return new Cases(file, folder);
    }

    /// Return the share of the texts with one label that the gate gives a verdict.
    double share(Verdict label, Verdict given) {
        var labelled = cases.stream()
                .filter(node -> node.path("verdict").asString().equals(label.name()))
                .toList();
        return (double) labelled.stream().filter(node -> verdict(node) == given).count() / labelled.size();
    }

    private Verdict verdict(JsonNode node) {
        var profile = profiles.computeIfAbsent(node.path("profile").asString(), this::profile);
        return gate.check(node.path("text").asString(), profile).verdict();
    }

    private Profile profile(String name) {
        return ProfileJson.read(String.join("\n", lines(folder.resolve(name))));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
