package fr.jobmatch.app.rest.matches;

import fr.jobmatch.app.matches.MatchedOffer;
import fr.jobmatch.app.matches.Matches;
import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.NotFound;
import fr.jobmatch.app.rest.PageBody;
import fr.jobmatch.app.rest.Paging;
import fr.jobmatch.app.rest.offers.OfferParameters;
import fr.jobmatch.app.rest.profiles.OwnProfiles;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.ingestion.offers.canonical.CanonicalOffers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.V1 + "/matches")
@Tag(name = "matches", description = "Offers ranked for a profile, with reasons")
class MatchesController {

    private final Matches matches;
    private final OwnProfiles profiles;

    MatchesController(Matches matches, OwnProfiles profiles) {
        this.matches = matches;
        this.profiles = profiles;
    }

    @GetMapping
    @Operation(summary = "Rank the active offers that pass the filters, best first")
    PageBody<MatchBody> rankOffers(
            @Valid @ParameterObject Selection selection,
            @Valid @ParameterObject OfferParameters filter,
            @Valid @ParameterObject Paging paging,
            Locale language) {
        var profile = profiles.require(selection.profileOrPrimary());
        int length = Objects.requireNonNullElse(selection.limit(), paging.length());
        var ranking = matches.ranking(profile.id(), filter.query(0, 1), paging.number() * length, length);
        var items = ranking.offers().stream()
                .map(matched -> body(matched, language))
                .toList();
        return new PageBody<>(items, paging.number(), length, ranking.total());
    }

    @GetMapping("/{offerId}")
    @Operation(summary = "Explain how well one offer fits a profile")
    MatchBody explainMatch(
            @PathVariable UUID offerId,
            @RequestParam(defaultValue = OwnProfiles.PRIMARY) String profile,
            Locale language) {
        return matches.match(profiles.require(profile).id(), new OfferId(offerId))
                .map(matched -> body(matched, language))
                .orElseThrow(NotFound::new);
    }

    private static MatchBody body(MatchedOffer matched, Locale language) {
        return MatchBody.of(matched, CanonicalOffers.node(matched.offer()), language);
    }

    /// @param profile id of a profile; the primary one when absent
    /// @param limit how many, in place of `size`
    record Selection(
            @Nullable String profile,
            @Nullable @Min(1) @Max(100) Integer limit) {

        String profileOrPrimary() {
            return Objects.requireNonNullElse(profile, OwnProfiles.PRIMARY);
        }
    }
}
