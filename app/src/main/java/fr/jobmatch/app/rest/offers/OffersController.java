package fr.jobmatch.app.rest.offers;

import fr.jobmatch.app.matches.MeaningSearch;
import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.NotFound;
import fr.jobmatch.app.rest.Paging;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.ingestion.offers.canonical.CanonicalOffers;
import fr.jobmatch.ingestion.offers.federated.LiveSearch;
import fr.jobmatch.ingestion.offers.store.ImportReport;
import fr.jobmatch.ingestion.offers.store.OfferImports;
import fr.jobmatch.ingestion.offers.store.OfferQuery;
import fr.jobmatch.ingestion.offers.store.OfferSearch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping(Api.V1 + "/offers")
@Tag(name = "offers", description = "Job offers in their canonical form")
class OffersController {

    private static final String NDJSON = "application/x-ndjson";

    private final OfferSearch search;
    private final OfferImports imports;
    private final LiveSearch live;
    private final MeaningSearch meaning;

    OffersController(OfferSearch search, MeaningSearch meaning, OfferImports imports, LiveSearch live) {
        this.search = search;
        this.meaning = meaning;
        this.imports = imports;
        this.live = live;
    }

    @GetMapping
    @Operation(
            summary =
                    "Search the active offers; live sources are asked beside, and their offers come with later answers"
                            + " to the same search")
    OfferPageBody searchOffers(@Valid @ParameterObject OfferParameters filter, @Valid @ParameterObject Paging paging) {
        var query = filter.query(paging.number(), paging.length());
        var answers = live.ask(query);
        return OfferPageBody.of(
                query.sort() == OfferQuery.Sort.MEANING ? meaning.search(query) : search.search(query), answers);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Return an offer, open or not")
    JsonNode getOffer(@PathVariable UUID id) {
        return search.byId(new OfferId(id)).map(CanonicalOffers::node).orElseThrow(NotFound::new);
    }

    @PostMapping(
            path = "/bulk",
            consumes = {NDJSON, MediaType.APPLICATION_JSON_VALUE, "application/gzip"})
    @PreAuthorize("hasRole('ADMIN')")
    @Operation(
            summary = "Import raw payloads of a source, one JSON object per line; for administrators",
            requestBody = @RequestBody(content = @Content(mediaType = NDJSON, schema = @Schema(type = "string"))))
    ImportReport importOffers(@RequestParam String source, HttpServletRequest body) throws IOException {
        return imports.importAll(OfferParameters.source(source), body.getInputStream());
    }
}
