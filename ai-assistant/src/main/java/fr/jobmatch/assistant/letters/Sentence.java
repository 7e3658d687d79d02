package fr.jobmatch.assistant.letters;

import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.domain.evidence.FieldPath;
import java.util.List;

/// One sentence of a letter with the key of its reason.
/// @param why key of the reason, for example `letter.evidence`
/// @param arguments values of the reason
record Sentence(Sourced text, String why, List<String> arguments) {

    static Sentence of(String text, String why, List<FieldPath> sources) {
        return new Sentence(new Sourced(text, sources), why, List.of());
    }

    static Sentence of(String text, String why, List<FieldPath> sources, String argument) {
        return new Sentence(new Sourced(text, sources), why, List.of(argument));
    }
}
