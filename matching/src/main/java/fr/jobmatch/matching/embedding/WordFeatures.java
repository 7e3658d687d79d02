package fr.jobmatch.matching.embedding;

import fr.jobmatch.matching.text.Hashes;

/// The hashed features of one word: the word itself, and its parts of three to five letters, by which an unseen word, a
/// typo or another ending still lands near what it resembles.
/// @param word hash of the stem
/// @param parts hashes of the parts; empty for words of two letters and less
public record WordFeatures(int word, int[] parts) {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final int[] NO_PARTS = {};

    /// What stands before the first word.
    static final WordFeatures NONE = new WordFeatures(0, NO_PARTS);

    /// Return the features of a stem.
    public static WordFeatures of(String stem) {
        return new WordFeatures(Hashes.of('w', stem), stem.length() < SHORTEST ? NO_PARTS : parts("^" + stem + "$"));
    }

    private static int[] parts(String bounded) {
        var parts = new int[count(bounded.length())];
        int at = 0;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int from = 0; from + length <= bounded.length(); from++) {
                parts[at++] = Hashes.of('n', bounded, from, from + length);
            }
        }
        return parts;
    }

    private static int count(int length) {
        int count = 0;
        for (int part = SHORTEST; part <= LONGEST; part++) {
            count += Math.max(0, length - part + 1);
        }
        return count;
    }

    /// Return the weight of each part, so that all together count about as much as the word.
    public float partWeight() {
        return parts.length == 0 ? 0 : (float) (1 / Math.sqrt(parts.length));
    }

    /// Return the feature of two words that follow each other.
    public int followedBy(WordFeatures next) {
        return Hashes.mix(word * 31 + next.word);
    }
}
