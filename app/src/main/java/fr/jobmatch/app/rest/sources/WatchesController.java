package fr.jobmatch.app.rest.sources;

import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.InvalidRequest;
import fr.jobmatch.app.rest.NotFound;
import fr.jobmatch.app.sources.SourceAdministration;
import fr.jobmatch.ingestion.offers.live.SourceQuery;
import fr.jobmatch.ingestion.offers.runs.Watch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.V1 + "/admin/watches")
@Tag(name = "admin")
class WatchesController {

    private final SourceAdministration sources;

    WatchesController(SourceAdministration sources) {
        this.sources = sources;
    }

    @GetMapping
    @Operation(summary = "Return the areas and occupations that are fetched again and again")
    List<Watch> listWatches() {
        return sources.watches();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Fetch an area and an occupation from now on")
    List<Watch> addWatch(@Valid @RequestBody WatchBody body) {
        try {
            sources.watch(
                    text(body.place()),
                    Objects.requireNonNullElse(body.radiusKm(), SourceQuery.USUAL_RADIUS_KM),
                    text(body.romeCode()),
                    text(body.words()));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidRequest("place, romeCode, words");
        }
        return sources.watches();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Fetch it no more")
    void removeWatch(@PathVariable UUID id) {
        if (!sources.unwatch(id)) {
            throw new NotFound();
        }
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /// @param place commune, postcode, département or region
    record WatchBody(
            @Nullable @Size(max = 100) String place,
            @Nullable @Min(0) @Max(200) Integer radiusKm,
            @Nullable @Pattern(regexp = "|[A-N]\\d{4}") String romeCode,
            @Nullable @Size(max = 100) String words) {}
}
