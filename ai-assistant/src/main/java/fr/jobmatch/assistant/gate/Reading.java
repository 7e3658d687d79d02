package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.document.LetterDraft.Addressee;
import fr.jobmatch.lexicon.dates.DateRange;
import fr.jobmatch.lexicon.dates.DateRanges;
import fr.jobmatch.lexicon.numbers.NumberMention;
import fr.jobmatch.lexicon.numbers.Numbers;
import fr.jobmatch.lexicon.text.FoldedText;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// A text under check: its words with their stance, its numbers and dates, and which words a claim has taken already.
final class Reading {

    private final FoldedText text;
    private final List<Token> tokens;
    private final Stance[] stances;
    private final List<NumberMention> numbers;
    private final List<DateRange> dates;
    private final BitSet taken = new BitSet();
    private final int leaning;
    private @Nullable Mentions mentions;

    private Reading(FoldedText text, @Nullable Addressee addressee) {
        this.text = text;
        this.tokens = Tokens.of(text);
        this.leaning = Foreign.leaning(tokens);
        this.stances = Stances.of(tokens, text.text());
        this.numbers = Numbers.find(text);
        this.dates = DateRanges.find(text.text());
        if (addressee != null) {
            Addressees.mark(addressee, tokens, stances);
        }
    }

    static Reading of(String text) {
        return new Reading(FoldedText.of(text), null);
    }

    /// Return the reading of a letter: the addressee's names claim nothing.
    static Reading of(String text, Addressee addressee) {
        return new Reading(FoldedText.of(text), addressee);
    }

    /// Return what the text names of the profile; a reading is checked against one profile.
    Mentions mentions(ProfileFacts facts) {
        var known = mentions;
        if (known == null) {
            known = Mentions.of(this, facts);
            mentions = known;
        }
        return known;
    }

    /// Return whether the text is in another language than the profile.
    boolean foreignTo(ProfileFacts facts) {
        return leaning * facts.leaning() < 0;
    }

    FoldedText text() {
        return text;
    }

    String folded() {
        return text.text();
    }

    List<Token> tokens() {
        return tokens;
    }

    List<NumberMention> numbers() {
        return numbers;
    }

    List<DateRange> dates() {
        return dates;
    }

    Stance stance(int token) {
        return stances[token];
    }

    /// Return whether the candidate claims a word and no rule has read it yet.
    boolean open(int token) {
        return stances[token] == Stance.CLAIMED && !taken.get(tokens.get(token).start());
    }

    /// Return whether the candidate claims what stands at an offset and no rule has read it yet.
    boolean openAt(int offset) {
        int token = indexAt(offset);
        return token >= 0 && open(token);
    }

    void take(int start, int end) {
        taken.set(start, end);
    }

    boolean taken(int offset) {
        return taken.get(offset);
    }

    /// Return the index of the first word that ends after an offset; -1 when none does.
    int indexAt(int offset) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).end() > offset) {
                return i;
            }
        }
        return -1;
    }

    List<Token> part(int token) {
        return around(token, other -> other.place().part());
    }

    List<Token> clause(int token) {
        return around(token, other -> other.place().clause());
    }

    List<Token> sentence(int token) {
        return around(token, other -> other.place().sentence());
    }

    private List<Token> around(int token, ToIntFunction<Token> place) {
        int number = place.applyAsInt(tokens.get(token));
        int from = token;
        while (from > 0 && place.applyAsInt(tokens.get(from - 1)) == number) {
            from--;
        }
        int to = token + 1;
        while (to < tokens.size() && place.applyAsInt(tokens.get(to)) == number) {
            to++;
        }
        return tokens.subList(from, to);
    }

    /// Return what stands between two words.
    String between(int first, int second) {
        return folded().substring(tokens.get(first).end(), tokens.get(second).start());
    }

    boolean startsPart(int token) {
        return token == 0 || differs(token, Token.Place::part);
    }

    boolean startsPhrase(int token) {
        return token == 0 || differs(token, Token.Place::phrase);
    }

    boolean startsSentence(int token) {
        return token == 0 || differs(token, Token.Place::sentence);
    }

    private boolean differs(int token, ToIntFunction<Token.Place> level) {
        return level.applyAsInt(tokens.get(token).place())
                != level.applyAsInt(tokens.get(token - 1).place());
    }
}
