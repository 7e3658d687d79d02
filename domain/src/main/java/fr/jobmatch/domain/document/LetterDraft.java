package fr.jobmatch.domain.document;

import fr.jobmatch.domain.profile.Basics;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A letter as it will be laid out.
/// @param city where it is written, as in "Lyon, le 3 mars 2026"
/// @param subject the subject line ("Objet")
/// @param paragraphs each a list of sentences
/// @param closing the polite formula
public record LetterDraft(
        Locale language,
        Basics sender,
        Addressee addressee,
        @Nullable String city,
        LocalDate date,
        Sourced subject,
        String salutation,
        List<List<Sourced>> paragraphs,
        String closing)
        implements Draft {

    public LetterDraft {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    /// Who the letter goes to; the offer's own facts, which the fact gate knows.
    public record Addressee(
            @Nullable String company,
            String offerTitle,
            @Nullable String city,
            @Nullable String reference) {}

    @Override
    public String plainText() {
        return paragraphs.stream()
                .map(sentences -> sentences.stream().map(Sourced::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }
}
