package fr.jobmatch.domain.match;

/// What adds up to a score, with its default weight; the weights of unknown criteria are shared among the others.
public enum Criterion {
    SKILLS(30),
    EXPERIENCE(25),
    LOCATION(20),
    SALARY(15),
    TITLE(10);

    private final int defaultWeight;

    Criterion(int defaultWeight) {
        this.defaultWeight = defaultWeight;
    }

    public int defaultWeight() {
        return defaultWeight;
    }
}
