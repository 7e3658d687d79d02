package fr.jobmatch.assistant.gate;

import fr.jobmatch.lexicon.text.FoldedText;
import fr.jobmatch.lexicon.text.Word;
import fr.jobmatch.lexicon.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a text into words and says of each how it is written and which clause it stands in.
final class Tokens {

    private static final WordList ABBREVIATIONS = WordList.named("abbreviations");

    private static final Pattern HEADING = Pattern.compile("[a-z' &-]{2,40}:?\\s*");
    private static final int LONGEST_ACRONYM = 8;

    private final FoldedText text;
    private final List<Token> tokens = new ArrayList<>();
    private int sentence;
    private int clause;
    private int phrase;
    private int part;

    private Tokens(FoldedText text) {
        this.text = text;
    }

    static List<Token> of(FoldedText text) {
        var tokens = new Tokens(text);
        tokens.cut();
        return List.copyOf(tokens.tokens);
    }

    private void cut() {
        var words = Words.of(text.text());
        int from = 0;
        for (var word : words) {
            boundaries(from, word.start());
            tokens.add(new Token(
                    word.folded(),
                    Stems.of(word.folded()),
                    word.start(),
                    word.end(),
                    shape(word),
                    new Token.Place(sentence, clause, phrase, part)));
            from = word.end();
        }
    }

    private void boundaries(int from, int to) {
        for (int at = from; at < to; at++) {
            switch (text.text().charAt(at)) {
                case '\n', '!', '?', '•', '·', '|' -> endSentence();
                case '.' -> {
                    if (!abbreviation() && endsWord(at)) {
                        endSentence();
                    }
                }
                case ';' -> endClause();
                case ':' -> endPhrase();
                case ',', '(', ')', '/', '"', '«', '»', '“', '”', '[', ']' -> part++;
                case '-' -> {
                    if (spaced(at)) {
                        part++;
                    }
                }
                default -> {}
            }
        }
    }

    private void endSentence() {
        sentence++;
        endClause();
    }

    private void endClause() {
        clause++;
        endPhrase();
    }

    private void endPhrase() {
        phrase++;
        part++;
    }

    private boolean abbreviation() {
        return !tokens.isEmpty() && (ABBREVIATIONS.has(tokens.getLast()));
    }

    private boolean endsWord(int at) {
        return at + 1 >= text.text().length()
                || !Character.isLetterOrDigit(text.text().charAt(at + 1));
    }

    private boolean spaced(int at) {
        var folded = text.text();
        return (at == 0 || Character.isWhitespace(folded.charAt(at - 1)))
                && (at + 1 >= folded.length() || Character.isWhitespace(folded.charAt(at + 1)));
    }

    private Token.Shape shape(Word word) {
        int letters = 0;
        int capitals = 0;
        int digits = 0;
        for (int at = word.start(); at < word.end(); at++) {
            int written = text.originalCodePoint(at);
            letters += Character.isLetter(written) ? 1 : 0;
            capitals += Character.isUpperCase(written) ? 1 : 0;
            digits += Character.isDigit(text.text().charAt(at)) ? 1 : 0;
        }
        if (word.folded().endsWith("'")) {
            return Token.Shape.ELISION;
        }
        if (letters == 0) {
            return Token.Shape.NUMBER;
        }
        if (digits > 0 && capitals > 0) {
            return Token.Shape.CODE;
        }
        if (capitals > 0 && heading(word.start())) {
            return Token.Shape.LOWER;
        }
        if (capitals >= 2 && !shouting(word.start())) {
            return capitals == letters ? Token.Shape.ACRONYM : Token.Shape.MIXED;
        }
        boolean capital = Character.isUpperCase(text.originalCodePoint(word.start()));
        return capital ? Token.Shape.CAPITALISED : Token.Shape.LOWER;
    }

    /// In a line of capitals, a heading or a name, capitals mark nothing.
    private boolean shouting(int at) {
        int capitals = 0;
        for (int i = startOfLine(at); i < endOfLine(at); i++) {
            int written = text.originalCodePoint(i);
            if (Character.isLowerCase(written)) {
                return false;
            }
            capitals += Character.isUpperCase(written) ? 1 : 0;
        }
        return capitals > LONGEST_ACRONYM;
    }

    /// A line of the text that holds a few words in capitals and nothing else.
    private boolean heading(int at) {
        var line = text.text().substring(startOfLine(at), endOfLine(at));
        boolean alone = line.length() < text.text().strip().length();
        return alone && HEADING.matcher(line).matches() && capitalsOnly(at);
    }

    private boolean capitalsOnly(int at) {
        for (int i = startOfLine(at); i < endOfLine(at); i++) {
            if (Character.isLowerCase(text.originalCodePoint(i))) {
                return false;
            }
        }
        return true;
    }

    private int startOfLine(int at) {
        return text.text().lastIndexOf('\n', at) + 1;
    }

    private int endOfLine(int at) {
        int end = text.text().indexOf('\n', at);
        return end < 0 ? text.text().length() : end;
    }
}
