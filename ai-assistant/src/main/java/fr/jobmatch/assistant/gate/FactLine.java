package fr.jobmatch.assistant.gate;

import fr.jobmatch.lexicon.dates.DateRange;
import fr.jobmatch.lexicon.dates.DateRanges;
import fr.jobmatch.lexicon.numbers.NumberMention;
import fr.jobmatch.lexicon.numbers.Numbers;
import fr.jobmatch.lexicon.text.FoldedText;
import java.util.List;

/// One value of a profile, with its words, numbers and dates.
record FactLine(
        String path,
        Entry entry,
        String text,
        String folded,
        List<Token> tokens,
        List<NumberMention> numbers,
        List<DateRange> dates) {

    static FactLine of(String path, Entry entry, String text) {
        var folded = FoldedText.of(text);
        return new FactLine(
                path,
                entry,
                text,
                folded.text(),
                Tokens.of(folded),
                Numbers.find(folded),
                DateRanges.find(folded.text()));
    }

    /// Return whether the line holds a word of the same family or meaning.
    boolean mentions(String stem) {
        return tokens.stream().anyMatch(token -> Concepts.same(token.stem(), stem));
    }
}
