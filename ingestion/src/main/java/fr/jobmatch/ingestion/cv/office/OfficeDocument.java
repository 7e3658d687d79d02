package fr.jobmatch.ingestion.cv.office;

import fr.jobmatch.ingestion.cv.layout.Line;
import java.util.List;

/// What a word processor's document says.
/// @param links addresses that it links to
/// @param hidden whether it holds text that no reader sees
public record OfficeDocument(List<Line> lines, List<String> links, boolean hidden) {
    public OfficeDocument {
        lines = List.copyOf(lines);
        links = List.copyOf(links);
    }
}
