package fr.jobmatch.ingestion.cv;

import fr.jobmatch.domain.document.DocumentReader;
import fr.jobmatch.domain.document.DocumentText;
import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.ingestion.cv.reading.DocumentReading;

/// Reads back the DOCX that JobMatch wrote, in this process: they're no strangers' files.
public final class OwnDocxReader implements DocumentReader {

    @Override
    public DocumentText read(byte[] docx) {
        return switch (DocumentReading.read(docx, (stage, current, total) -> {})) {
            case ParsedCv.Readable readable -> new DocumentText(readable.text(), readable.profile());
            case ParsedCv.Unreadable unreadable ->
                throw new IllegalArgumentException(unreadable.reason().name());
        };
    }
}
