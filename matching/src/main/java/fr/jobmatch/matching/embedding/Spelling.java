package fr.jobmatch.matching.embedding;

import fr.jobmatch.lexicon.text.Word;
import fr.jobmatch.lexicon.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Corrects typing errors in titles: a word that the model has never seen, and that is one letter away from a word of
/// the official names, is meant to be that word.
final class Spelling {
    private static final int SHORTEST = 5;

    private final List<String> vocabulary;
    private final Set<String> known;
    private final FeatureTable table;

    Spelling(OfficialNames names, FeatureTable table) {
        vocabulary = names.words();
        known = new HashSet<>(vocabulary);
        this.table = table;
    }

    /// Return the title with its unknown words corrected.
    String corrected(String title) {
        var corrected = new StringBuilder(title);
        var words = Words.of(title);
        for (var word : words.reversed()) {
            correction(word).ifPresent(meant -> corrected.replace(word.start(), word.end(), meant));
        }
        return corrected.toString();
    }

    private Optional<String> correction(Word word) {
        var stem = WorkText.stem(word);
        if (stem.length() < SHORTEST
                || known.contains(stem)
                || table.row(WordFeatures.of(stem).word()) >= 0) {
            return Optional.empty();
        }
        return vocabulary.stream().filter(other -> isOneLetterAway(stem, other)).findFirst();
    }

    /// One letter too many, missing, another one, or two neighbours swapped.
    static boolean isOneLetterAway(String one, String other) {
        int longer = one.length() - other.length();
        if (Math.abs(longer) > 1 || Math.min(one.length(), other.length()) < SHORTEST) {
            return false;
        }
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return switch (longer) {
            case 1 -> one.substring(at + 1).equals(other.substring(at));
            case -1 -> one.substring(at).equals(other.substring(at + 1));
            default -> isSubstituted(one, other, at) || isSwapped(one, other, at);
        };
    }

    private static boolean isSubstituted(String one, String other, int at) {
        return at < one.length() && one.substring(at + 1).equals(other.substring(at + 1));
    }

    private static boolean isSwapped(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
