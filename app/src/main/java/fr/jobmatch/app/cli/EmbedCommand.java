package fr.jobmatch.app.cli;

import fr.jobmatch.matching.embedding.WorkEmbedder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "embed", description = "One vector for each line of standard input, as a JSON array")
class EmbedCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        var embedder = WorkEmbedder.builtIn();
        var out = Output.lines();
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                out.println(array(embedder.embed(line)));
            }
        }
        out.flush();
        return 0;
    }

    private static String array(float[] vector) {
        var json = new StringBuilder("[");
        for (int i = 0; i < vector.length; i++) {
            json.append(i == 0 ? "" : ",").append(vector[i]);
        }
        return json.append(']').toString();
    }
}
