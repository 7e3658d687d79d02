package fr.jobmatch.ingestion.cv.fork;

import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.Profile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// A parser process that does what a bad document could make it do.
final class MisbehavingParser {

    private MisbehavingParser() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var out = new DataOutputStream(System.out);
        if (args[0].equals("never-start")) {
            return;
        }
        new Frame(Frame.READY, new byte[0]).write(out);
        Frame.read(new DataInputStream(System.in));
        switch (args[0]) {
            case "hang" -> Thread.sleep(60_000);
            case "die" -> Runtime.getRuntime().halt(134);
            case "report" -> new Frame(Frame.PROGRESS, "reading\t1\t1".getBytes(StandardCharsets.UTF_8)).write(out);
            case "memory" -> new Frame(Frame.TOO_LARGE, new byte[0]).write(out);
            default -> new Frame(Frame.RESULT, ParsedCvJson.write(environment())).write(out);
        }
    }

    private static ParsedCv environment() {
        var names = String.join("\n", System.getenv().keySet());
        return new ParsedCv.Readable(Profile.empty(), Map.of(), false, List.of(), names);
    }
}
