package fr.jobmatch.app.matches;

import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.match.MatchExplanations;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.profile.ProfileId;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.StoredProfile;
import fr.jobmatch.matching.ranking.Matching;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// Ranks the stored offers for a stored profile. Whose profile it may be is decided by the database.
@Service
public class Matches {

    private final ProfileLibrary profiles;
    private final OfferCatalogue offers;
    private final Matching matching;
    private final MatchExplanations explanations;

    Matches(ProfileLibrary profiles, OfferCatalogue offers, Matching matching, MatchExplanations explanations) {
        this.profiles = profiles;
        this.offers = offers;
        this.matching = matching;
        this.explanations = explanations;
    }
}
