package fr.jobmatch.benchmarks.training;

/// What a feature is: words are kept when seen once in a title, parts only when they say enough to be worth a row.
enum Feature {
    WORD(2, 4f),
    PAIR(4, 0.7f),
    PART(8, 1f);

    private final int least;
    private final float value;

    Feature(int least, float value) {
        this.least = least;
        this.value = value;
    }

    /// Return the weighted count below which a feature gets no row.
    int least() {
        return least;
    }

    /// Return how much a count of this kind is worth against the others.
    float value() {
        return value;
    }
}
