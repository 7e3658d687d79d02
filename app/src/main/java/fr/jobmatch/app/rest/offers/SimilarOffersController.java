package fr.jobmatch.app.rest.offers;

import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.NotFound;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.ingestion.offers.canonical.CanonicalOffers;
import fr.jobmatch.matching.vectors.SimilarOffer;
import fr.jobmatch.matching.vectors.SimilarOffers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping(Api.V1 + "/offers/{id}/similar")
@Tag(name = "offers", description = "Job offers in their canonical form")
class SimilarOffersController {

    private static final int MOST = 50;

    private final SimilarOffers similar;
    private final OfferCatalogue catalogue;

    SimilarOffersController(SimilarOffers similar, OfferCatalogue catalogue) {
        this.similar = similar;
        this.catalogue = catalogue;
    }

    @GetMapping
    @Operation(summary = "Return the offers most like one, the nearest first; none while it has not been compared yet")
    List<SimilarBody> similarOffers(
            @PathVariable UUID id,
            @Parameter(description = "1 to 50") @RequestParam(defaultValue = "10") @Min(1) @Max(MOST) int limit) {
        var offer = new OfferId(id);
        if (catalogue.byIds(List.of(offer)).isEmpty()) {
            throw new NotFound();
        }
        var nearest = similar.to(offer, limit);
        var offers = byId(nearest.stream().map(SimilarOffer::offer).toList());
        return nearest.stream()
                .flatMap(near -> Optional.ofNullable(offers.get(near.offer())).stream()
                        .map(found -> new SimilarBody(near.similarity(), CanonicalOffers.node(found))))
                .toList();
    }

    private Map<OfferId, Offer> byId(List<OfferId> ids) {
        return catalogue.byIds(ids).stream().collect(Collectors.toMap(Offer::id, Function.identity()));
    }

    /// @param similarity -1 to 1
    record SimilarBody(double similarity, JsonNode offer) {}
}
