package fr.jobmatch.app.views.profile;

import fr.jobmatch.ingestion.review.ProfileDraft;
import java.util.function.UnaryOperator;

/// Takes steps that change the entries of a profile, after which the form is drawn anew.
@FunctionalInterface
interface EntrySteps {

    /// @param key of the sentence that says what was done
    void take(String key, UnaryOperator<ProfileDraft> step);
}
