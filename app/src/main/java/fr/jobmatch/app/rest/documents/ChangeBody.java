package fr.jobmatch.app.rest.documents;

import fr.jobmatch.assistant.tailoring.ChangeReasons;
import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.evidence.FieldPath;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// @param number from 1 in the document
/// @param target the profile field that was changed
/// @param why the reason, for people
record ChangeBody(
        int number,
        Change.Kind kind,
        String target,
        @Nullable String before,
        @Nullable String after,
        String why,
        List<String> sources,
        Change.Decision decision) {

    static ChangeBody of(Change change, Locale language) {
        return new ChangeBody(
                change.number(),
                change.kind(),
                change.target().value(),
                change.before(),
                change.after(),
                ChangeReasons.text(change, language),
                change.sources().stream().map(FieldPath::value).toList(),
                change.decision());
    }
}
