package fr.jobmatch.ingestion.cv.reading;

import fr.jobmatch.domain.document.DocumentReader;
import fr.jobmatch.domain.document.DocumentText;
import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.cv.detection.UnreadableDocument;
import java.util.stream.Collectors;

/// Reads back a DOCX that JobMatch wrote, with the parser that reads strangers' CVs but without the fork.
public final class OwnDocxReader implements DocumentReader {

    @Override
    public DocumentText read(byte[] docx) {
        return switch (DocumentReading.read(docx, (stage, page, of) -> {})) {
            case ParsedCv.Readable readable -> new DocumentText(readable.text(), readable.profile());
            case ParsedCv.Unreadable unreadable -> new DocumentText(text(docx), Profile.empty());
        };
    }

    /// A document with too little in it to be a CV still has its text.
    private static String text(byte[] docx) {
        try {
            return OfficeText.docx(docx).lines().stream()
                    .map(line -> line.text())
                    .collect(Collectors.joining("\n"));
        } catch (UnreadableDocument unreadable) {
            throw new IllegalArgumentException("no readable DOCX", unreadable);
        }
    }
}
