package fr.jobmatch.assistant.gate;

import fr.jobmatch.lexicon.text.Word;
import java.util.List;

/// Marks figures of speech, polite formulas, and the head of a letter, none of which claims a fact.
final class Figures {

    private static final WordList FIGURATIVE = WordList.named("figurative");
    private static final WordList POLITE = WordList.named("polite");
    private static final WordList SALUTATIONS = WordList.named("salutations");
    private static final int LONGEST_SALUTATION = 8;

    private Figures() {}

    static void mark(List<Token> tokens, String folded, Stance[] stances) {
        var words = tokens.stream()
                .map(token -> new Word(token.word(), token.start(), token.end()))
                .toList();
        for (var hit : FIGURATIVE.phrases().find(words)) {
            fill(stances, hit.firstWord(), hit.lastWord());
        }
        for (var hit : POLITE.phrases().find(words)) {
            fill(stances, hit.firstWord(), endOfSentence(tokens, hit.firstWord()));
        }
        markSalutations(tokens, folded, stances);
    }

    private static void markSalutations(List<Token> tokens, String folded, Stance[] stances) {
        boolean headSeen = false;
        for (int i = 0; i < tokens.size(); i++) {
            boolean first = i == 0
                    || tokens.get(i - 1).place().sentence()
                            != tokens.get(i).place().sentence();
            if (first && SALUTATIONS.has(tokens.get(i))) {
                int end = endOfPart(tokens, i);
                if (end - i < LONGEST_SALUTATION) {
                    fill(stances, headSeen || !ownLine(tokens, i, folded) ? i : 0, end);
                    headSeen = true;
                }
            }
        }
    }

    /// What stands above a salutation on a line of its own is the head of the letter: addresses, date, subject.
    private static boolean ownLine(List<Token> tokens, int i, String folded) {
        int start = tokens.get(i).start();
        return start > 0
                && folded.substring(0, start).stripTrailing().length() < start
                && folded.lastIndexOf('\n', start) >= tokens.get(i - 1).end();
    }

    private static int endOfSentence(List<Token> tokens, int from) {
        int end = from;
        while (end + 1 < tokens.size()
                && tokens.get(end + 1).place().sentence()
                        == tokens.get(from).place().sentence()) {
            end++;
        }
        return end;
    }

    private static int endOfPart(List<Token> tokens, int from) {
        int end = from;
        while (end + 1 < tokens.size()
                && tokens.get(end + 1).place().part()
                        == tokens.get(from).place().part()) {
            end++;
        }
        return end;
    }

    private static void fill(Stance[] stances, int from, int to) {
        for (int i = from; i <= to; i++) {
            stances[i] = Stance.FIGURATIVE;
        }
    }
}
