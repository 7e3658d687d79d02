package fr.jobmatch.ingestion.library;

import fr.jobmatch.domain.profile.CvId;
import java.time.Instant;
import java.util.List;

/// A CV file as a list shows it.
/// @param size bytes
/// @param pages number of page images kept for review; 0 while it hasn't been read
/// @param warnings message keys of what the reader noticed
public record CvSummary(
        CvId id, String fileName, String mediaType, long size, int pages, List<String> warnings, Instant uploadedAt) {}
