package fr.jobmatch.app.rest.cvs;

import fr.jobmatch.ingestion.library.CvSummary;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// @param size bytes
/// @param pages 0 while it hasn't been read
/// @param warnings what the reader noticed
record CvBody(
        UUID id, String fileName, String mediaType, long size, int pages, List<String> warnings, Instant uploadedAt) {

    static CvBody of(CvSummary cv) {
        return new CvBody(
                cv.id().value(), cv.fileName(), cv.mediaType(), cv.size(), cv.pages(), cv.warnings(), cv.uploadedAt());
    }
}
