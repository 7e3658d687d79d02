package fr.jobmatch.assistant.gate;

import fr.jobmatch.lexicon.numbers.NumberMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The words around a number that say what is counted: those right after it, and those right before it.
/// @param group whether it counts a group's members, as in "team of four"
record Counted(List<Token> after, List<Token> before, boolean group) {

    private static final WordList STOP_WORDS = WordList.named("stopwords");
    private static final WordList PEOPLE = WordList.named("people");
    private static final WordList ABSTRACT = WordList.named("abstract-nouns");
    private static final Set<String> LINKS = Set.of("de", "d'", "of", "des", "en", "the", "l'", "du", "la");
    private static final WordList ANYBODY = WordList.named("headcount");
    private static final int MOST = 3;

    static Counted around(List<Token> tokens, NumberMention number) {
        return new Counted(after(tokens, number), before(tokens, number), group(tokens, number));
    }

    private static List<Token> after(List<Token> tokens, NumberMention number) {
        var found = new ArrayList<Token>();
        int part = partOf(tokens, number);
        for (var token : tokens) {
            if (token.start() < number.end()) {
                continue;
            }
            if (token.place().part() != part || token.shape() == Token.Shape.NUMBER || found.size() == MOST) {
                break;
            }
            if (!STOP_WORDS.has(token)) {
                found.add(token);
            } else if (!LINKS.contains(token.word())) {
                break;
            }
        }
        return found;
    }

    private static List<Token> before(List<Token> tokens, NumberMention number) {
        var found = new ArrayList<Token>();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            var token = tokens.get(i);
            if (token.end() > number.start()) {
                continue;
            }
            if (token.place().clause() != clauseOf(tokens, number)
                    || found.size() == MOST
                    || token.shape() == Token.Shape.NUMBER) {
                break;
            }
            if (!STOP_WORDS.has(token)) {
                found.add(token);
            }
        }
        return found;
    }

    private static boolean group(List<Token> tokens, NumberMention number) {
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (tokens.get(i + 1).start() == number.start()) {
                return LINKS.contains(tokens.get(i).word()) && ANYBODY.hasStemOf(tokens.get(i - 1));
            }
        }
        return false;
    }

    private static int partOf(List<Token> tokens, NumberMention number) {
        return tokens.stream()
                .filter(token -> token.end() > number.start())
                .findFirst()
                .map(token -> token.place().part())
                .orElse(-1);
    }

    private static int clauseOf(List<Token> tokens, NumberMention number) {
        return tokens.stream()
                .filter(token -> token.end() > number.start())
                .findFirst()
                .map(token -> token.place().clause())
                .orElse(-1);
    }

    boolean people() {
        return group
                || after.stream().limit(2).anyMatch(PEOPLE::hasStemOf)
                || (after.isEmpty() && before.stream().limit(1).anyMatch(PEOPLE::hasStemOf));
    }

    boolean abstractNoun() {
        return !after.isEmpty() && ABSTRACT.hasStemOf(after.getFirst());
    }

    boolean nothing() {
        return after.isEmpty() && before.isEmpty();
    }

    /// Return whether both count the same thing.
    boolean same(Counted known) {
        if (after.isEmpty()) {
            return before.isEmpty() || before.stream().anyMatch(known::has) || known.after.isEmpty() || !people();
        }
        return after.stream().anyMatch(known::has) || ((anybody() || group) && known.people());
    }

    private boolean anybody() {
        return ANYBODY.hasStemOf(after.getFirst());
    }

    private boolean has(Token word) {
        return Stream.concat(after.stream(), before.stream())
                .anyMatch(token -> Concepts.same(token.stem(), word.stem()));
    }
}
