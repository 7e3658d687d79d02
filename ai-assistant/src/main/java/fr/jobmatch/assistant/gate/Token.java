package fr.jobmatch.assistant.gate;

/// A word of a text under check.
/// @param word the word, folded
/// @param stem the word without its inflection
/// @param start offset of its first character in the folded text
/// @param end offset after its last character in the folded text
record Token(String word, String stem, int start, int end, Shape shape, Place place) {

    /// How the word is written.
    enum Shape {
        LOWER,
        CAPITALISED,
        /// Two capitals or more and nothing else, in a line that isn't all capitals.
        ACRONYM,
        /// Capitals inside, as in PrestaShop.
        MIXED,
        /// Letters and digits, as in R489.
        CODE,
        NUMBER,
        /// "l'", "d'".
        ELISION
    }

    /// Where the word stands: sentences hold clauses (`;`), clauses hold phrases (`:`), phrases hold parts (commas,
    /// brackets, dashes).
    record Place(int sentence, int clause, int phrase, int part) {}

    /// Return whether the writing alone marks a name.
    boolean namelike() {
        return shape == Shape.ACRONYM || shape == Shape.MIXED || shape == Shape.CODE;
    }

    boolean capital() {
        return namelike() || shape == Shape.CAPITALISED;
    }
}
