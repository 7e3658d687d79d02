package fr.jobmatch.app.views.profile;

import fr.jobmatch.domain.evidence.FieldEvidence;
import java.util.Collection;
import java.util.Locale;

/// How sure the reader is of a place, in three steps that the eye can tell apart.
enum Certainty {
    DOUBTFUL,
    FAIR,
    SURE;

    private static final double FAIRLY_SURE = 0.8;

    /// Return the step of the least sure value.
    static Certainty of(Collection<FieldEvidence> values) {
        if (values.stream().anyMatch(FieldEvidence::doubtful)) {
            return DOUBTFUL;
        }
        return values.stream().anyMatch(value -> value.confidence() < FAIRLY_SURE) ? FAIR : SURE;
    }

    /// Return its style class, which is the end of its translation key too.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
