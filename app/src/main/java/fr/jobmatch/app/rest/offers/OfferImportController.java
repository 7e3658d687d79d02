package fr.jobmatch.app.rest.offers;

import fr.jobmatch.app.documents.Documents;
import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.InvalidRequest;
import fr.jobmatch.app.rest.NotFound;
import fr.jobmatch.app.rest.Unprocessable;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.ingestion.offers.canonical.CanonicalOffers;
import fr.jobmatch.ingestion.offers.capture.Capture;
import fr.jobmatch.ingestion.offers.capture.Corrections;
import fr.jobmatch.ingestion.offers.capture.Doubt;
import fr.jobmatch.ingestion.offers.capture.OfferCapture;
import fr.jobmatch.ingestion.offers.own.OwnOffers;
import fr.jobmatch.ingestion.offers.own.TooManyOwnOffers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

@RestController
@RequestMapping(Api.V1 + "/offers")
@Tag(name = "offers")
class OfferImportController {

    private final OwnOffers own;
    private final Documents documents;
    private final Clock clock;

    OfferImportController(OwnOffers own, Documents documents, Clock clock) {
        this.own = own;
        this.documents = documents;
        this.clock = clock;
    }

    @PostMapping("/import")
    @Operation(
            summary = "Add an offer that only you see, from a page you have open, its JobPosting, or a text; the server"
                    + " fetches nothing. With preview=true nothing is kept")
    ResponseEntity<CapturedOfferBody> importOffer(
            @Valid @RequestBody OfferImportBody body, @RequestParam(defaultValue = "false") boolean preview) {
        return switch (capture(body)) {
            case Capture.Several several ->
                throw new Unprocessable("several-offers", several.titles().size());
            case Capture.Nothing nothing -> throw new Unprocessable(problem(nothing.reason()));
            case Capture.Understood understood -> answer(understood, body, preview);
        };
    }

    @DeleteMapping("/import/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget an offer that you added")
    void forgetOffer(@PathVariable UUID id) {
        if (!own.remove(new OfferId(id))) {
            throw new NotFound();
        }
    }

    private static Capture capture(OfferImportBody body) {
        if (body.jobPosting() != null && body.jobPosting().isObject()) {
            return OfferCapture.posting(body.jobPosting(), body.url());
        }
        if (body.html() != null) {
            return OfferCapture.page(body.html(), body.url());
        }
        if (body.text() != null) {
            return OfferCapture.text(body.text(), body.url());
        }
        throw body.url() == null ? new InvalidRequest("html, text, jobPosting") : new Unprocessable("page-needed");
    }

    private ResponseEntity<CapturedOfferBody> answer(
            Capture.Understood understood, OfferImportBody body, boolean preview) {
        var corrections = body.corrections();
        var offer = corrections == null
                ? understood.offer()
                : corrections.over(Corrections.of(understood.offer())).applied(understood.offer());
        var known = own.find(offer).map(kept -> KnownOffer.of(kept, documents.statuses(kept.id())));
        var id = preview ? known.map(KnownOffer::id).orElse(offer.id().value()) : save(offer, understood.method());
        var answer = new CapturedOfferBody(
                ((ObjectNode) CanonicalOffers.node(offer)).put("id", id.toString()),
                understood.method(),
                Doubt.of(offer, clock.instant()),
                !preview,
                known.orElse(null));
        return ResponseEntity.status(preview ? HttpStatus.OK : HttpStatus.CREATED)
                .body(answer);
    }

    private UUID save(Offer offer, Capture.Method method) {
        try {
            return own.add(CurrentPerson.require(), offer, method).value();
        } catch (TooManyOwnOffers full) {
            throw new Unprocessable("too-many-offers", full.most());
        }
    }

    private static String problem(Capture.Reason reason) {
        return switch (reason) {
            case EMPTY, NO_OFFER -> "no-offer";
            case TOO_LARGE -> "page-too-large";
        };
    }
}
