package fr.jobmatch.app.rest.matches;

import fr.jobmatch.app.matches.Refusals;
import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.InvalidRequest;
import fr.jobmatch.app.rest.NotFound;
import fr.jobmatch.app.rest.profiles.OwnProfiles;
import fr.jobmatch.domain.match.Refusal;
import fr.jobmatch.domain.match.Refusal.Why;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.V1 + "/matches")
@Tag(name = "matches")
class RefusalController {

    private final Refusals refusals;
    private final OwnProfiles profiles;
    private final ProfileLibrary library;

    RefusalController(Refusals refusals, OwnProfiles profiles, ProfileLibrary library) {
        this.refusals = refusals;
        this.profiles = profiles;
        this.library = library;
    }

    @GetMapping("/refusals")
    @Operation(summary = "List the offers that were set aside, with their reasons")
    List<RefusalBody> getRefusals(@RequestParam(defaultValue = OwnProfiles.PRIMARY) String profile) {
        return library.preferences(profiles.require(profile).id()).refusals().stream()
                .map(RefusalBody::of)
                .toList();
    }

    @PutMapping(path = "/{offerId}/refusal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Set an offer aside: it stays at the bottom, and what shares the reason loses points")
    RefusalBody refuseOffer(
            @PathVariable UUID offerId,
            @RequestParam(defaultValue = OwnProfiles.PRIMARY) String profile,
            @Valid @RequestBody Reasoned body) {
        try {
            return refusals.refuse(profiles.require(profile).id(), new OfferId(offerId), body.why())
                    .map(RefusalBody::of)
                    .orElseThrow(NotFound::new);
        } catch (IllegalArgumentException unsaid) {
            throw new InvalidRequest("why");
        }
    }

    @DeleteMapping("/{offerId}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take back an offer that was set aside")
    void takeOfferBack(@PathVariable UUID offerId, @RequestParam(defaultValue = OwnProfiles.PRIMARY) String profile) {
        refusals.takeBack(profiles.require(profile).id(), new OfferId(offerId));
    }

    /// @param why what was wrong; the offer has to say something about it
    record Reasoned(@NotNull Why why) {}

    /// @param title the offer's title
    record RefusalBody(UUID offerId, Why why, String title, LocalDate on) {

        static RefusalBody of(Refusal refusal) {
            return new RefusalBody(refusal.offer().value(), refusal.why(), refusal.title(), refusal.on());
        }
    }
}
