package fr.jobmatch.ingestion.offers.requirements;

import org.jspecify.annotations.Nullable;

/// How much an offer insists on what it names.
enum Emphasis {
    REQUIRED,
    WISHED,
    NEUTRAL,
    NOT_ASKED;

    /// Return the must-have mark of a requirement: null when the offer doesn't say.
    @Nullable
    Boolean required() {
        return switch (this) {
            case REQUIRED -> true;
            case WISHED -> false;
            case NEUTRAL, NOT_ASKED -> null;
        };
    }
}
