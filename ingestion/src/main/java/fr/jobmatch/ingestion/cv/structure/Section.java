package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.lexicon.sections.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines under one heading.
/// @param kind null above the first heading of a column
record Section(@Nullable SectionKind kind, List<Line> lines) {
    Section {
        lines = List.copyOf(lines);
    }
}
