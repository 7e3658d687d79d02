package fr.jobmatch.ingestion.offers.federated;

import fr.jobmatch.domain.offer.OfferSource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a live source stands to a search.
/// @param found offers that it gave
/// @param created those of them that were new
/// @param askedAt when; null when it was not asked
/// @param failure kind of the failure
public record LiveAnswer(
        OfferSource source,
        State state,
        int found,
        int created,
        @Nullable Instant askedAt,
        @Nullable String failure) {

    /// Whether its offers are among those found.
    public enum State {
        /// Its offers of today are in the list.
        ANSWERED,
        /// It was asked just now; its offers come as it answers.
        PENDING,
        /// It gave no usable answer.
        FAILED,
        /// It isn't asked at the moment: it failed before, or has been asked enough.
        RESTING
    }

    static LiveAnswer resting(OfferSource source) {
        return new LiveAnswer(source, State.RESTING, 0, 0, null, null);
    }
}
