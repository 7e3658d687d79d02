package fr.jobmatch.domain.match;

import java.util.List;

/// Why a criterion or condition came out as it did.
/// @param code key of the sentence, for example `skills.matched`; the sentence itself is a translation
/// @param arguments values of the sentence, in order
public record Reason(Tone tone, String code, List<String> arguments, List<Citation> citations) {

    public Reason {
        arguments = List.copyOf(arguments);
        citations = List.copyOf(citations);
    }

    /// Whether the reason speaks for the offer, against it, or says that something is unknown.
    public enum Tone {
        FOR,
        AGAINST,
        UNKNOWN
    }
}
