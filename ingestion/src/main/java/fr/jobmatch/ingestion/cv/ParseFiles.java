package fr.jobmatch.ingestion.cv;

import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.UnreadableReason;
import fr.jobmatch.ingestion.cv.detection.Limits;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads CV files for the command line, one JSON object per file.
public final class ParseFiles {

    private final CvParser parser;

    public ParseFiles(CvParser parser) {
        this.parser = parser;
    }

    /// Write the answer for each file on a line of its own, in order.
    /// @return whether every file could be opened; what is in it doesn't matter
    public boolean write(List<Path> files, PrintStream out) {
        boolean opened = true;
        for (var file : files) {
            try {
                out.println(answer(file));
                out.flush();
            } catch (IOException e) {
                System.err.println(file + ": cannot be opened");
                opened = false;
            }
        }
        return opened;
    }

    /// Return the answer for one file: `{"file","status","reason","resume","confidence","career","warnings","millis"}`.
    public ObjectNode answer(Path file) throws IOException {
        long start = System.nanoTime();
        var parsed = Files.size(file) > Limits.FILE_BYTES
                ? new ParsedCv.Unreadable(UnreadableReason.TOO_LARGE)
                : parser.parse(file.getFileName().toString(), Files.readAllBytes(file), ParseListener.SILENT);
        var answer = JsonNodeFactory.instance.objectNode();
        answer.put("file", file.toString());
        describe(answer, parsed);
        answer.put("millis", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        return answer;
    }

    private static void describe(ObjectNode answer, ParsedCv parsed) {
        switch (parsed) {
            case ParsedCv.Unreadable unreadable -> {
                answer.put("status", "UNREADABLE");
                answer.put("reason", unreadable.reason().name());
            }
            case ParsedCv.Readable readable -> {
                answer.put("status", readable.needsReview() ? "NEEDS_REVIEW" : "OK");
                answer.set("resume", JsonResume.toNode(readable.profile()));
                var confidence = answer.putObject("confidence");
                new TreeMap<>(readable.evidence())
                        .forEach((path, evidence) -> confidence.put(path.value(), rounded(evidence.confidence())));
                answer.set("career", CareerJson.of(readable.profile()));
                var warnings = answer.putArray("warnings");
                readable.warnings().forEach(warnings::add);
            }
        }
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 100) / 100.0;
    }
}
