package fr.jobmatch.domain.extraction;

import java.util.Map;
import java.util.Optional;

/// One entry of a section as a model read it: for each field the words of the text that give it.
/// @param quotes by the field's name; fields that the text doesn't give are absent
public record QuotedEntry(Map<String, String> quotes) {

    public QuotedEntry {
        quotes = Map.copyOf(quotes);
    }

    public Optional<String> quote(String field) {
        return Optional.ofNullable(quotes.get(field));
    }
}
