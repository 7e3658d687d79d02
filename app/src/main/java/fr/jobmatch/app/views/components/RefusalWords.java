package fr.jobmatch.app.views.components;

import fr.jobmatch.domain.match.Refusal.Why;
import java.util.Locale;

/// Names the reasons for which an offer is set aside.
public final class RefusalWords {

    private RefusalWords() {}

    /// Return the translation key of a reason, for example `refusal.this-offer`.
    public static String key(Why why) {
        return "refusal." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
