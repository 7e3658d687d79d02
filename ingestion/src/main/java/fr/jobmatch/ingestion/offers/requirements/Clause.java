package fr.jobmatch.ingestion.offers.requirements;

/// A piece of a sentence with what its context says.
/// @param sentence the whole sentence, for quotes
/// @param sentenceStart offset of the sentence in the description
/// @param start offset of the piece's first character in the description
/// @param end offset after its last character
record Clause(String sentence, int sentenceStart, int start, int end, Section section, Emphasis emphasis) {

    private static final int LONGEST_QUOTE = 240;

    boolean asks() {
        return section.asks() && emphasis != Emphasis.NOT_ASKED;
    }

    /// Return the sentence; of a long one the words around an offset of the description.
    String quote(int offset) {
        if (sentence.length() <= LONGEST_QUOTE) {
            return trimmed(sentence);
        }
        int middle = Math.clamp(offset - sentenceStart, 0, sentence.length());
        int from = Math.max(0, middle - LONGEST_QUOTE / 2);
        int to = Math.min(sentence.length(), from + LONGEST_QUOTE);
        int firstSpace = from == 0 ? 0 : Math.max(from, sentence.indexOf(' ', from) + 1);
        int lastSpace = to == sentence.length() ? to : sentence.lastIndexOf(' ', to);
        return trimmed(sentence.substring(Math.min(firstSpace, middle), Math.max(lastSpace, middle)));
    }

    private static String trimmed(String words) {
        return words.replace('\u00A0', ' ').strip();
    }
}
