package fr.jobmatch.assistant.gate;

import java.util.List;
import java.util.Set;

/// Marks what a text denies: "je ne connais pas encore X", "X, que je ne connais pas", "X : non pratiqué", "no X".
final class Negations {

    private static final WordList CLOSERS = WordList.named("negations");
    private static final WordList OPENERS = WordList.named("negative-openers");
    private static final WordList FIRST_PERSON = WordList.named("first-person");
    private static final Set<String> NOT_ONLY = Set.of("seulement", "only", "just", "uniquement", "que", "qu'");
    private static final Set<String> TURNS = Set.of("mais", "but", "however", "car", "because", "revanche", "so");
    private static final Set<String> POINTING_BACK = Set.of("l'", "le", "la", "les", "en", "y", "it", "them", "either");
    private static final Set<String> RELATIVES = Set.of("que", "qu'", "dont", "which", "that");
    private static final int REACH = 8;
    private static final int LISTED = 4;

    private final List<Token> tokens;
    private final Stance[] stances;

    private Negations(List<Token> tokens, Stance[] stances) {
        this.tokens = tokens;
        this.stances = stances;
    }

    static void mark(List<Token> tokens, Stance[] stances) {
        new Negations(tokens, stances).mark();
    }

    private void mark() {
        for (int i = 0; i < tokens.size(); i++) {
            if (opens(i)) {
                deny(i);
            }
        }
    }

    private boolean opens(int i) {
        var word = tokens.get(i).word();
        if (word.equals("ne") || word.equals("n'")) {
            return closed(i);
        }
        return OPENERS.has(tokens.get(i))
                && !(i + 1 < tokens.size()
                        && NOT_ONLY.contains(tokens.get(i + 1).word()));
    }

    private boolean closed(int i) {
        for (int j = i + 1; j < Math.min(tokens.size(), i + REACH) && samePhrase(i, j); j++) {
            if (CLOSERS.has(tokens.get(j))) {
                return j + 1 >= tokens.size()
                        || !NOT_ONLY.contains(tokens.get(j + 1).word());
            }
        }
        return false;
    }

    private void deny(int i) {
        int part = tokens.get(i).place().part();
        for (int j = i; j < tokens.size() && samePhrase(i, j); j++) {
            if (TURNS.contains(tokens.get(j).word()) && j > i) {
                break;
            }
            if (tokens.get(j).place().part() != part) {
                if (!listGoesOn(j)) {
                    break;
                }
                part = tokens.get(j).place().part();
            }
            stances[j] = Stance.DENIED;
        }
        if (deniesWhatStandsBefore(i)) {
            denyPartBefore(i);
        }
    }

    /// "je n'ai jamais travaillé sur SAP, Oracle ou Sage": short parts without a subject go on.
    private boolean listGoesOn(int from) {
        int length = 0;
        for (int j = from;
                j < tokens.size()
                        && tokens.get(j).place().part()
                                == tokens.get(from).place().part();
                j++) {
            if (FIRST_PERSON.has(tokens.get(j))) {
                return false;
            }
            length++;
        }
        return length <= LISTED && !tokens.get(from).word().equals("en");
    }

    private boolean deniesWhatStandsBefore(int i) {
        boolean back = i + 1 < tokens.size()
                && POINTING_BACK.contains(tokens.get(i + 1).word());
        for (int j = i - 1; j >= 0 && j >= i - 3 && samePart(i, j); j--) {
            back |= RELATIVES.contains(tokens.get(j).word());
        }
        boolean verdict = tokens.get(i).word().equals("non") && startsPhrase(i);
        return back || verdict;
    }

    private void denyPartBefore(int i) {
        int at = i;
        while (at > 0 && samePart(i, at - 1)) {
            at--;
        }
        if (at == 0
                || tokens.get(at - 1).place().sentence()
                        != tokens.get(i).place().sentence()) {
            return;
        }
        int part = tokens.get(at - 1).place().part();
        for (int j = at - 1; j >= 0 && tokens.get(j).place().part() == part; j--) {
            stances[j] = stances[j] == Stance.OFFERED ? Stance.OFFERED : Stance.DENIED;
        }
    }

    private boolean samePart(int i, int j) {
        return tokens.get(i).place().part() == tokens.get(j).place().part();
    }

    private boolean samePhrase(int i, int j) {
        return tokens.get(i).place().phrase() == tokens.get(j).place().phrase();
    }

    private boolean startsPhrase(int i) {
        return i == 0 || !samePhrase(i, i - 1);
    }
}
