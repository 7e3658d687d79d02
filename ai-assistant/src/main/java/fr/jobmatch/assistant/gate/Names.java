package fr.jobmatch.assistant.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the names in a text by how they are written: capitals inside a sentence, acronyms, codes.
final class Names {

    private static final WordList GENERIC = WordList.named("generic-names");
    private static final WordList LANGUAGES = WordList.named("languages");
    private static final WordList SALUTATIONS = WordList.named("salutations");
    private static final Set<String> INNER = Set.of("de", "du", "des", "d'", "of", "la", "l'", "the", "en", "for");
    private static final Set<String> CIVILITIES =
            Set.of("m", "mr", "mrs", "ms", "mme", "mlle", "dr", "miss", "madame", "monsieur", "prof", "pr", "maitre");
    private static final String ADJACENT = "[ &'-]{1,3}";

    private Names() {}

    /// A name by the indexes of its words.
    record Name(int first, int last) {}

    /// Return the names whose first word satisfies a stance, in order.
    static List<Name> in(Reading reading, Set<Stance> stances) {
        var names = new ArrayList<Name>();
        for (int i = 0; i < reading.tokens().size(); i++) {
            if (stances.contains(reading.stance(i))
                    && !reading.taken(reading.tokens().get(i).start())
                    && begins(reading, i)) {
                int last = end(reading, i);
                names.add(new Name(i, last));
                i = last;
            }
        }
        return names;
    }

    /// Return the folded words of the names that the text says of the offer.
    static Set<String> offered(Reading reading) {
        var words = new HashSet<String>();
        for (int i = 0; i < reading.tokens().size(); i++) {
            if (reading.stance(i) == Stance.OFFERED && reading.tokens().get(i).capital()) {
                words.add(reading.tokens().get(i).word());
            }
        }
        return words;
    }

    private static boolean begins(Reading reading, int i) {
        var token = reading.tokens().get(i);
        if (GENERIC.has(token) || SALUTATIONS.has(token) || LANGUAGES.has(token) || afterCivility(reading, i)) {
            return false;
        }
        if (token.namelike()) {
            return true;
        }
        return token.shape() == Token.Shape.CAPITALISED
                && token.word().length() > 1
                && (!weak(reading, i) || followedByName(reading, i))
                && !compound(reading, i);
    }

    /// At the head of a line, a sentence or a dash a capital marks nothing.
    private static boolean weak(Reading reading, int i) {
        if (reading.startsPhrase(i)) {
            return true;
        }
        return reading.startsPart(i) && !reading.between(i - 1, i).strip().matches("[,/(&]");
    }

    private static boolean followedByName(Reading reading, int i) {
        if (i + 1 >= reading.tokens().size() || !reading.between(i, i + 1).matches(ADJACENT)) {
            return false;
        }
        var next = reading.tokens().get(i + 1);
        return next.capital() && !GENERIC.has(next);
    }

    /// The second half of "outre-Rhin" is no name.
    private static boolean compound(Reading reading, int i) {
        return i > 0
                && reading.between(i - 1, i).equals("-")
                && !reading.tokens().get(i - 1).capital();
    }

    private static boolean afterCivility(Reading reading, int i) {
        return i > 0 && CIVILITIES.contains(reading.tokens().get(i - 1).word());
    }

    private static int end(Reading reading, int first) {
        int last = first;
        for (int i = first + 1;
                i < reading.tokens().size()
                        && reading.between(i - 1, i).matches(ADJACENT)
                        && !reading.taken(reading.tokens().get(i).start());
                i++) {
            var token = reading.tokens().get(i);
            if (token.capital() && !LANGUAGES.has(token)) {
                last = i;
            } else if (token.shape() == Token.Shape.NUMBER && i == last + 1) {
                last = i;
            } else if (!INNER.contains(token.word())) {
                break;
            }
        }
        return last;
    }

    static boolean generic(Token token) {
        return GENERIC.has(token);
    }
}
