package fr.jobmatch.app.rest.offers;

import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.NotFound;
import fr.jobmatch.app.sources.OfferStanding;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.ingestion.offers.identity.OfferSignals;
import fr.jobmatch.ingestion.offers.store.OfferSearch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.V1 + "/offers")
@Tag(name = "offers")
class OfferSignalsController {

    private final OfferSearch search;
    private final OfferStanding standing;

    OfferSignalsController(OfferSearch search, OfferStanding standing) {
        this.search = search;
        this.standing = standing;
    }

    @GetMapping("/{id}/signals")
    @Operation(summary = "Return where else an offer is advertised, whether it was before, and whether it is old")
    SignalsBody offerSignals(@PathVariable UUID id) {
        Offer offer = search.byId(new OfferId(id)).orElseThrow(NotFound::new);
        var signals = standing.signals(offer);
        return new SignalsBody(
                origins(signals.origins()), origins(signals.otherNames()), signals.closedBefore(), standing.old(offer));
    }

    private static List<OriginBody> origins(List<OfferSignals.Origin> origins) {
        return origins.stream()
                .map(origin -> new OriginBody(
                        origin.offer().value(),
                        origin.source().code(),
                        origin.company(),
                        origin.url(),
                        origin.publishedAt()))
                .toList();
    }

    /// @param origins other open advertisements of the same job
    /// @param otherNames open advertisements with the same text under other names
    /// @param closedBefore when the same job was last closed before this offer appeared
    /// @param old whether it has been open for longer than is usual at its source
    record SignalsBody(
            List<OriginBody> origins,
            List<OriginBody> otherNames,
            @Nullable Instant closedBefore,
            boolean old) {}

    /// Another advertisement of the job.
    record OriginBody(
            UUID offerId,
            String source,
            @Nullable String company,
            @Nullable String url,
            @Nullable Instant publishedAt) {}
}
