package fr.jobmatch.assistant.letters;

import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.LetterDraft;
import java.util.List;

/// A letter with one change for each sentence, in order.
public record ComposedLetter(LetterDraft draft, List<Change> changes) {

    public ComposedLetter {
        changes = List.copyOf(changes);
    }
}
