package fr.jobmatch.app.rest.offers;

import fr.jobmatch.ingestion.offers.capture.Capture;
import fr.jobmatch.ingestion.offers.capture.Doubt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An offer as it was understood.
/// @param doubts what to look at
/// @param saved whether it was kept
/// @param known what the caller had of it before; null for a new one
record CapturedOfferBody(
        JsonNode offer,
        Capture.Method method,
        Set<Doubt> doubts,
        boolean saved,
        @Nullable KnownOffer known) {

    CapturedOfferBody {
        doubts = Set.copyOf(doubts);
    }
}
