package fr.jobmatch.app.cli;

import fr.jobmatch.matching.embedding.OccupationClassifier;
import fr.jobmatch.matching.embedding.RomeCodes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "rome",
        description = "The five most likely ROME codes of each job title on standard input, as a JSON array")
class RomeCommand implements Callable<Integer> {

    private static final int MOST = 5;

    @Option(
            names = "--current",
            description = "answer in the codes of ROME 4.0 version 60 only, not in those that older offers carry")
    private boolean current;

    @Override
    public Integer call() throws IOException {
        var classifier = OccupationClassifier.builtIn();
        var codes = current ? RomeCodes.CURRENT : RomeCodes.AS_PUBLISHED;
        var out = Output.lines();
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                out.println(Output.json(classifier.guess(line, MOST, codes)));
            }
        }
        out.flush();
        return 0;
    }
}
