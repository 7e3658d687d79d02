package fr.jobmatch.domain.match;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.profile.Profile;

/// Port: why an offer fits a profile, and what to stress when answering it.
public interface MatchExplanations {

    /// Return the full explanation of one match; the same input always gives the same result.
    Match explain(Profile profile, Preferences preferences, Offer offer);
}
