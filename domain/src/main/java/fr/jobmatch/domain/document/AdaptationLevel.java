package fr.jobmatch.domain.document;

/// How far a draft may go from the CV; a contract that code checks. No level adds a fact.
public enum AdaptationLevel {
    /// Reorder and select only.
    PRUDENT(1),
    /// Also reword lines with the offer's own terms for skills that the profile has.
    TARGETED(2),
    /// Also merge and rewrite lines and the summary.
    REWORDED(3),
    /// Also restructure sections.
    RESTRUCTURED(4);

    private final int number;

    AdaptationLevel(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /// Return the level with this number.
    /// @throws IllegalArgumentException when the number isn't 1 to 4
    public static AdaptationLevel of(int number) {
        for (var level : values()) {
            if (level.number == number) {
                return level;
            }
        }
        throw new IllegalArgumentException("a level is 1, 2, 3 or 4");
    }

    public boolean allows(AdaptationLevel needed) {
        return number >= needed.number;
    }
}
