package fr.jobmatch.ingestion.cv.reading;

import fr.jobmatch.domain.evidence.SourcePosition.ParagraphPath;
import fr.jobmatch.ingestion.cv.detection.FormatDetector;
import fr.jobmatch.ingestion.cv.detection.Limits;
import fr.jobmatch.ingestion.cv.layout.Line;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Reads plain text, one line at a time.
final class PlainText {

    private PlainText() {}

    static TextDocument read(byte[] content) {
        return read(FormatDetector.decode(content));
    }

    static TextDocument read(String content) {
        var kept = content.length() > Limits.CHARACTERS ? content.substring(0, Limits.CHARACTERS) : content;
        var text = Normalizer.normalize(kept, Normalizer.Form.NFC).replace("\uFEFF", "");
        var lines = new ArrayList<Line>();
        double gap = 9;
        int number = 0;
        for (var written : text.split("\\R")) {
            if (written.isBlank()) {
                gap += 1.5;
            } else {
                lines.add(TextLines.line(written, new ParagraphPath("text/line[" + number + "]"), gap));
                gap = 0.2;
            }
            number++;
        }
        return new TextDocument(lines, List.of(), List.of());
    }
}
