package fr.jobmatch.ingestion.offers.requirements;

/// Parts of an offer's text.
enum Section {
    OPENING,
    COMPANY,
    TASKS,
    PROFILE,
    REQUIRED_LIST,
    WISHED_LIST,
    BENEFITS,
    PROCESS;

    /// Return whether what this part names can be asked of the candidate.
    boolean asks() {
        return this != COMPANY && this != BENEFITS && this != PROCESS;
    }

    Emphasis emphasis() {
        return switch (this) {
            case REQUIRED_LIST -> Emphasis.REQUIRED;
            case WISHED_LIST -> Emphasis.WISHED;
            default -> Emphasis.NEUTRAL;
        };
    }
}
