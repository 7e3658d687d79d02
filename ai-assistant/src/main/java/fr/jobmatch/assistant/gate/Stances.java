package fr.jobmatch.assistant.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Tells for each word of a text whether the candidate claims it, denies it, plans it, or speaks of the offer.
final class Stances {

    private static final WordList SECOND_PERSON = WordList.named("second-person");
    private static final WordList FIRST_PERSON = WordList.named("first-person");
    private static final WordList POSSESSIVES = WordList.named("possessives");
    private static final WordList OFFER_PHRASES = WordList.named("offer-phrases");
    private static final WordList PLANS = WordList.named("plans");
    private static final Set<String> OBJECTS = Set.of("vous", "you");
    private static final Set<String> RELATIVES = Set.of("which", "that", "que", "qu'", "dont", "where", "ou");
    private static final Set<String> OFFER_NOUNS = Set.of("role", "position", "opening", "post", "poste");
    private static final Set<String> NO_FUTURE =
            Set.of("vrai", "frais", "vrais", "trait", "extrait", "attrait", "portrait");

    private final List<Token> tokens;
    private final String folded;
    private final Stance[] stances;

    private Stances(List<Token> tokens, String folded) {
        this.tokens = tokens;
        this.folded = folded;
        this.stances = new Stance[tokens.size()];
        Arrays.fill(stances, Stance.CLAIMED);
    }

    static Stance[] of(List<Token> tokens, String folded) {
        var stances = new Stances(tokens, folded);
        stances.followSubjects();
        Negations.mark(tokens, stances.stances);
        Figures.mark(tokens, folded, stances.stances);
        return stances.stances;
    }

    private void followSubjects() {
        var offers = startsOf(OFFER_PHRASES);
        var plans = startsOf(PLANS);
        var state = Stance.CLAIMED;
        for (int i = 0; i < tokens.size(); i++) {
            if (startsPhrase(i) || speaksOfOneself(i, state)) {
                state = Stance.CLAIMED;
            }
            if (turnsToReader(i)) {
                state = Stance.OFFERED;
                markBackToPart(i, Stance.OFFERED);
            } else if (offers[i]) {
                state = Stance.OFFERED;
            } else if (plans[i]) {
                state = Stance.PLANNED;
                markAntecedent(i);
            } else if (conditional(tokens.get(i))) {
                state = Stance.PLANNED;
                markBackToPart(i, Stance.PLANNED);
            }
            stances[i] = state;
        }
    }

    private boolean[] startsOf(WordList list) {
        var starts = new boolean[tokens.size()];
        var words = tokens.stream()
                .map(token -> new fr.jobmatch.lexicon.text.Word(token.word(), token.start(), token.end()))
                .toList();
        for (var hit : list.phrases().find(words)) {
            boolean hyphenated = folded.substring(hit.start(), hit.end()).contains("-");
            starts[hit.firstWord()] = !hyphenated;
        }
        return starts;
    }

    private boolean startsPhrase(int i) {
        return i == 0
                || tokens.get(i).place().phrase() != tokens.get(i - 1).place().phrase();
    }

    private boolean startsPart(int i) {
        return i == 0
                || tokens.get(i).place().part() != tokens.get(i - 1).place().part();
    }

    /// "je", "I" and, at the head of a part or after a turn to the reader or a wish, "mon", "my".
    private boolean speaksOfOneself(int i, Stance state) {
        var token = tokens.get(i);
        return FIRST_PERSON.has(token) || (POSSESSIVES.has(token) && (startsPart(i) || state != Stance.CLAIMED));
    }

    private boolean turnsToReader(int i) {
        var token = tokens.get(i);
        if (SECOND_PERSON.has(token)) {
            return !OBJECTS.contains(token.word()) || !oneselfBefore(i);
        }
        return OFFER_NOUNS.contains(token.word()) && !oneselfBefore(i) && i + 1 < tokens.size() && offerAhead(i);
    }

    /// "the X role at Y appeals to me", "le poste de X que vous ouvrez".
    private boolean offerAhead(int i) {
        return Set.of("at", "with", "appeals", "que", "in", "is", "interests", "attracts")
                .contains(tokens.get(i + 1).word());
    }

    private boolean oneselfBefore(int i) {
        for (int j = i - 1; j >= startOfPart(i); j--) {
            if (FIRST_PERSON.has(tokens.get(j)) || POSSESSIVES.has(tokens.get(j))) {
                return true;
            }
        }
        return false;
    }

    private int startOfPart(int i) {
        int start = i;
        while (!startsPart(start)) {
            start--;
        }
        return start;
    }

    private void markBackToPart(int i, Stance stance) {
        for (int j = i - 1;
                j >= startOfPart(i) && !FIRST_PERSON.has(tokens.get(j)) && !POSSESSIVES.has(tokens.get(j));
                j--) {
            stances[j] = stance;
        }
    }

    /// "trade shows in Germany, which I would enjoy": what a relative clause wishes stands before it.
    private void markAntecedent(int i) {
        int start = startOfPart(i);
        if (start > 0 && RELATIVES.contains(tokens.get(start).word()) && !startsPhrase(start)) {
            for (int j = start - 1; j >= startOfPart(start - 1); j--) {
                stances[j] = Stance.PLANNED;
            }
        }
    }

    /// French conditional and future: "serais", "apprendrait", "passerai".
    private static boolean conditional(Token token) {
        var word = token.word();
        return token.shape() == Token.Shape.LOWER
                && word.length() >= 5
                && !NO_FUTURE.contains(word)
                && (word.endsWith("rais") || word.endsWith("rait") || word.endsWith("raient") || word.endsWith("rai"));
    }
}
