package fr.jobmatch.domain.document;

import fr.jobmatch.domain.evidence.FieldPath;
import java.util.List;

/// A piece of text with the profile fields that it says; polite formulas and words about the offer have none.
public record Sourced(String text, List<FieldPath> sources) {

    public Sourced {
        sources = List.copyOf(sources);
    }

    public static Sourced of(String text, FieldPath... sources) {
        return new Sourced(text, List.of(sources));
    }
}
