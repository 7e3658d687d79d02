package fr.jobmatch.app.rest.tasks;

import fr.jobmatch.app.tasks.TaskStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A task as programs see it.
/// @param progress 0 to 100
/// @param stage what is being done, for programs
/// @param message the same for people, or how it ended
/// @param result what came of it, once it succeeded
/// @param error why it failed, for programs
public record TaskBody(
        UUID id,
        String type,
        TaskStatus status,
        int progress,
        @Nullable String stage,
        String message,
        @Schema(type = "object") @Nullable Object result,
        @Nullable String error,
        Instant createdAt,
        @Nullable Instant finishedAt) {}
