package fr.jobmatch.assistant.outline;

import fr.jobmatch.assistant.wording.Periods;
import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.PartialDate;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The dates of an entry with their sources.
final class Dates {

    private Dates() {}

    static @Nullable Sourced of(
            @Nullable PartialDate start, @Nullable PartialDate end, Locale language, String list, int index) {
        var sources = new ArrayList<FieldPath>();
        if (start != null) {
            sources.add(FieldPath.of(list, index, "startDate"));
        }
        if (end != null) {
            sources.add(FieldPath.of(list, index, "endDate"));
        }
        return Periods.of(start, end, language)
                .map(text -> new Sourced(text, sources))
                .orElse(null);
    }
}
