package fr.jobmatch.app.rest.tasks;

import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.NotFound;
import fr.jobmatch.app.rest.PageBody;
import fr.jobmatch.app.rest.Paging;
import fr.jobmatch.app.tasks.DeadLetterFilter;
import fr.jobmatch.app.tasks.DeadLetters;
import fr.jobmatch.app.tasks.TaskId;
import fr.jobmatch.app.tasks.TaskPool;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.V1 + "/admin/tasks")
@Tag(name = "admin", description = "For administrators")
class AdminTasksController {

    private final DeadLetters deadLetters;

    AdminTasksController(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @GetMapping
    @Operation(summary = "Return how many tasks of each pool stand where")
    PoolsBody taskStates() {
        return new PoolsBody(
                deadLetters.pools().stream().map(PoolBody::of).toList(), deadLetters.count(DeadLetterFilter.all()));
    }

    @GetMapping("/dead-letters")
    @Operation(summary = "Return the tasks that failed in every attempt, newest first")
    PageBody<DeadLetterBody> listDeadLetters(
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable TaskPool pool,
            @Valid @ParameterObject Paging paging) {
        var filter = new DeadLetterFilter(type, pool);
        var found = deadLetters.newest(filter, paging.offset(), paging.length()).stream()
                .map(DeadLetterBody::of)
                .toList();
        return new PageBody<>(found, paging.number(), paging.length(), deadLetters.count(filter));
    }

    @PostMapping("/dead-letters/{id}/replay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Queue such a task anew")
    void replayDeadLetter(@PathVariable UUID id) {
        if (!deadLetters.replay(new TaskId(id))) {
            throw new NotFound();
        }
    }

    @PostMapping("/dead-letters/replay")
    @Operation(summary = "Queue all such tasks of a type or pool anew")
    ReplayedBody replayDeadLetters(
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable TaskPool pool) {
        return new ReplayedBody(deadLetters.replayAll(new DeadLetterFilter(type, pool)));
    }

    @DeleteMapping("/dead-letters/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Discard a dead letter; its owner still sees the failed task")
    void discardDeadLetter(@PathVariable UUID id) {
        if (!deadLetters.discard(new TaskId(id))) {
            throw new NotFound();
        }
    }

    /// @param deadLetters tasks of all pools that failed in every attempt
    record PoolsBody(List<PoolBody> pools, long deadLetters) {}

    /// @param replayed how many were queued anew
    record ReplayedBody(long replayed) {}
}
