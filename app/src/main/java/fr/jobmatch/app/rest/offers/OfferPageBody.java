package fr.jobmatch.app.rest.offers;

import fr.jobmatch.ingestion.offers.canonical.CanonicalOffers;
import fr.jobmatch.ingestion.offers.federated.LiveAnswer;
import fr.jobmatch.ingestion.offers.store.OfferPage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One page of a search.
/// @param page from 0
/// @param total items on all pages
/// @param sources how the live sources stand to this search; while one is PENDING, the same search finds more later
record OfferPageBody(List<JsonNode> items, int page, int size, long total, List<SourceAnswerBody> sources) {

    static OfferPageBody of(OfferPage found, List<LiveAnswer> answers) {
        return new OfferPageBody(
                found.offers().stream().map(CanonicalOffers::node).toList(),
                found.page(),
                found.size(),
                found.total(),
                answers.stream().map(SourceAnswerBody::of).toList());
    }

    /// How a live source stands to a search.
    /// @param id the source's code
    /// @param found offers that it gave
    /// @param created those of them that were new
    /// @param failure kind of the failure
    record SourceAnswerBody(
            String id,
            String name,
            LiveAnswer.State state,
            int found,
            int created,
            @Nullable Instant askedAt,
            @Nullable String failure) {

        static SourceAnswerBody of(LiveAnswer answer) {
            return new SourceAnswerBody(
                    answer.source().code(),
                    answer.source().label(),
                    answer.state(),
                    answer.found(),
                    answer.created(),
                    answer.askedAt(),
                    answer.failure());
        }
    }
}
