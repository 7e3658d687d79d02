package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.assistant.wording.Catalogue;
import fr.jobmatch.domain.document.Change;
import java.util.HashMap;
import java.util.Locale;

/// Says in words why something was changed.
public final class ChangeReasons {

    private ChangeReasons() {}

    /// Return the reason as a sentence for the candidate.
    public static String text(Change change, Locale language) {
        var values = new HashMap<String, String>();
        for (int index = 0; index < change.arguments().size(); index++) {
            values.put(String.valueOf(index), change.arguments().get(index));
        }
        return Catalogue.of("changes", language).text(change.why(), values);
    }
}
