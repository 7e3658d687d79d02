package fr.jobmatch.app.cli;

import fr.jobmatch.assistant.gate.CaseVerdict;
import fr.jobmatch.assistant.gate.FactGate;
import fr.jobmatch.domain.profile.Profile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@Command(name = "verify", description = "The fact gate alone, for one text or for many cases")
class VerifyCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ArgGroup(multiplicity = "1")
    private @Nullable What what;

    private final FactGate gate = new FactGate();

    @Override
    public Integer call() {
        var asked = Objects.requireNonNull(what);
        return asked.one != null ? one(asked.one) : many(Objects.requireNonNull(asked.many));
    }

    private int one(One asked) {
        var text = new String(Inputs.bytes(asked.text), StandardCharsets.UTF_8);
        var out = Output.lines();
        out.println(Output.json(CaseVerdict.of(null, gate.check(text, Inputs.profile(asked.profile)))));
        out.flush();
        return 0;
    }

    private int many(Many asked) {
        var profiles = new HashMap<String, Profile>();
        var out = Output.lines();
        int number = 0;
        boolean all = true;
        try (var lines = Files.lines(asked.cases)) {
            for (var line : (Iterable<String>) lines::iterator) {
                number++;
                if (!line.isBlank()) {
                    all &= answer(line, number, asked, profiles, out);
                }
            }
        } catch (IOException unreadable) {
            throw new CliFailure(asked.cases + ": cannot be read", unreadable);
        }
        out.flush();
        return all ? 0 : 1;
    }

    private boolean answer(String line, int number, Many asked, Map<String, Profile> profiles, PrintStream out) {
        try {
            var one = JSON.readTree(line);
            var profile = profiles.computeIfAbsent(
                    one.path("profile").asString(""), name -> Inputs.profile(asked.profiles.resolve(name)));
            var report = gate.check(one.path("text").asString(""), profile);
            out.println(Output.json(CaseVerdict.of(one.path("id").asString(""), report)));
            return true;
        } catch (JacksonException | CliFailure broken) {
            System.err.println(asked.cases + ":" + number + ": " + broken.getMessage());
            return false;
        }
    }

    /// Either one text or a file of cases.
    static class What {
        @ArgGroup(exclusive = false)
        @Nullable
        One one;

        @ArgGroup(exclusive = false)
        @Nullable
        Many many;
    }

    /// One text against one profile.
    static class One {
        @Option(names = "--profile", required = true, paramLabel = "resume.json")
        Path profile = Path.of("");

        @Option(names = "--text", required = true, paramLabel = "FILE")
        Path text = Path.of("");
    }

    /// Many cases, each naming its profile.
    static class Many {
        @Option(names = "--cases", required = true, paramLabel = "CASES.jsonl")
        Path cases = Path.of("");

        @Option(names = "--profiles", required = true, paramLabel = "DIR")
        Path profiles = Path.of("");
    }
}
