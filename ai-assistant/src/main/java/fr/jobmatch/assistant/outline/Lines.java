package fr.jobmatch.assistant.outline;

import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.domain.evidence.FieldPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects lines with their sources, leaving out what is missing or blank.
final class Lines {

    private final List<Sourced> lines = new ArrayList<>();

    Lines add(@Nullable String text, Object... path) {
        var line = line(text, path);
        if (line != null) {
            lines.add(line);
        }
        return this;
    }

    Lines addAll(List<String> texts, Object... path) {
        for (int index = 0; index < texts.size(); index++) {
            var element = new ArrayList<Object>(List.of(path));
            element.add(index);
            add(texts.get(index), element.toArray());
        }
        return this;
    }

    List<Sourced> toList() {
        return List.copyOf(lines);
    }

    /// Return the one entry that holds these lines; none when there are no lines.
    List<Entry> toEntry() {
        return lines.isEmpty() ? List.of() : List.of(new Entry(null, null, null, null, lines));
    }

    static @Nullable Sourced line(@Nullable String text, Object... path) {
        return text == null || text.isBlank() ? null : Sourced.of(text.strip(), FieldPath.of(path));
    }
}
