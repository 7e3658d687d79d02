package fr.jobmatch.ingestion.offers.requirements;

/// A piece of a sentence with what its context says.
/// @param sentence the whole sentence, for quotes
/// @param start offset of the first character in the description
/// @param end offset after the last character
record Clause(String sentence, int start, int end, Section section, Emphasis emphasis) {

    private static final int LONGEST_QUOTE = 240;

    boolean asks() {
        return section.asks() && emphasis != Emphasis.NOT_ASKED;
    }

    String quote() {
        return sentence.length() <= LONGEST_QUOTE ? sentence : sentence.substring(0, LONGEST_QUOTE) + "…";
    }
}
