package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.lexicon.dates.DateRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One position, course or project: the lines that name it, its period, and what is said of it.
/// @param header the naming lines, their dates taken out
/// @param period null where the CV gives no date
/// @param body what was done, one line or list item each
record Entry(List<Line> header, @Nullable DateRange period, List<Line> body) {
    Entry {
        header = List.copyOf(header);
        body = List.copyOf(body);
    }

    List<Line> lines() {
        var lines = new ArrayList<>(header);
        lines.addAll(body);
        return lines;
    }
}
