package fr.jobmatch.ingestion.cv.reading;

import fr.jobmatch.ingestion.cv.layout.Line;
import java.util.List;

/// The text of a document in reading order.
/// @param links addresses that it links to
/// @param warnings message keys
record TextDocument(List<Line> lines, List<String> links, List<String> warnings) {
    TextDocument {
        lines = List.copyOf(lines);
        links = List.copyOf(links);
        warnings = List.copyOf(warnings);
    }
}
