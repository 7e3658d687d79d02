package fr.jobmatch.ingestion.secondreading;

import fr.jobmatch.domain.extraction.QuotedEntry;
import fr.jobmatch.lexicon.text.FoldedText;
import fr.jobmatch.lexicon.text.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Looks up what a model claims to quote. Case, accents and line breaks may differ, words may not.
final class Quotes {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final FoldedText text;

    Quotes(String section) {
        this.text = FoldedText.of(BLANKS.matcher(section).replaceAll(" "));
    }

    /// Return the entry with the quotes that stand in the text, as the text writes them.
    QuotedEntry standing(QuotedEntry claimed) {
        Map<String, String> found = new HashMap<>();
        claimed.quotes().forEach((field, quote) -> find(quote).ifPresent(words -> found.put(field, words)));
        return new QuotedEntry(found);
    }

    private Optional<String> find(String quote) {
        var sought = BLANKS.matcher(Folding.fold(quote)).replaceAll(" ").strip();
        if (sought.isEmpty() || sought.contains(Anonymous.MARK)) {
            return Optional.empty();
        }
        for (int at = text.text().indexOf(sought); at >= 0; at = text.text().indexOf(sought, at + 1)) {
            if (!insideWord(at - 1, at) && !insideWord(at + sought.length() - 1, at + sought.length())) {
                return Optional.of(text.original(at, at + sought.length()));
            }
        }
        return Optional.empty();
    }

    /// Return whether a word runs across the gap between two characters: "Java" doesn't stand in "JavaScript".
    private boolean insideWord(int left, int right) {
        return left >= 0
                && right < text.text().length()
                && Character.isLetterOrDigit(text.text().charAt(left))
                && Character.isLetterOrDigit(text.text().charAt(right));
    }
}
