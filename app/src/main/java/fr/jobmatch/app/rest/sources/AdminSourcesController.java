package fr.jobmatch.app.rest.sources;

import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.InvalidRequest;
import fr.jobmatch.app.rest.NotFound;
import fr.jobmatch.app.rest.PageBody;
import fr.jobmatch.app.rest.Paging;
import fr.jobmatch.app.sources.SourceAdministration;
import fr.jobmatch.app.sources.SourceOverview;
import fr.jobmatch.domain.offer.OfferSource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.V1 + "/admin")
@Tag(name = "admin")
class AdminSourcesController {

    private final SourceAdministration sources;

    AdminSourcesController(SourceAdministration sources) {
        this.sources = sources;
    }

    @GetMapping("/sources")
    @Operation(summary = "Return the live sources, how each stands, and its policy")
    List<SourceBody> listSources() {
        return sources.sources().stream().map(SourceBody::of).toList();
    }

    @PutMapping("/sources/{id}")
    @Operation(summary = "Pause a source, or let it go on where it stood")
    SourceBody changeSource(@PathVariable String id, @Valid @RequestBody PauseBody body) {
        var source = existing(id).source();
        sources.pause(source, body.paused());
        return SourceBody.of(existing(id));
    }

    @PostMapping("/sources/{id}/run")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Fetch everything of a source anew, beginning now")
    SourceBody runSource(@PathVariable String id) {
        sources.run(existing(id).source());
        return SourceBody.of(existing(id));
    }

    @GetMapping("/runs")
    @Operation(summary = "Return the log of runs and of imported files, newest first")
    PageBody<RunBody> listRuns(
            @RequestParam(required = false) @Nullable String source, @Valid @ParameterObject Paging paging) {
        var wanted = source == null ? null : OfferSource.ofCode(source).orElseThrow(() -> new InvalidRequest("source"));
        var found = sources.runs(wanted, paging.offset(), paging.length()).stream()
                .map(RunBody::of)
                .toList();
        return new PageBody<>(found, paging.number(), paging.length(), sources.countRuns(wanted));
    }

    @PostMapping("/runs/{id}/replay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let a run that was given up go on where it stood")
    void replayRun(@PathVariable UUID id) {
        if (!sources.replay(id)) {
            throw new NotFound();
        }
    }

    private SourceOverview existing(String code) {
        return OfferSource.ofCode(code).flatMap(sources::find).orElseThrow(NotFound::new);
    }

    /// @param paused whether it is left alone
    record PauseBody(boolean paused) {}
}
