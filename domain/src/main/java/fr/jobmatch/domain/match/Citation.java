package fr.jobmatch.domain.match;

import fr.jobmatch.domain.evidence.FieldPath;
import org.jspecify.annotations.Nullable;

/// Words that a reason rests on.
/// @param field the field of the profile, when `side` is the CV
public record Citation(Side side, String quote, @Nullable FieldPath field) {

    /// Whose words they are.
    public enum Side {
        CV,
        OFFER
    }

    public static Citation cv(String quote, @Nullable FieldPath field) {
        return new Citation(Side.CV, quote, field);
    }

    public static Citation offer(String quote) {
        return new Citation(Side.OFFER, quote, null);
    }
}
