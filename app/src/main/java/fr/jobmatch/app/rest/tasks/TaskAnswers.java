package fr.jobmatch.app.rest.tasks;

import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.NotFound;
import fr.jobmatch.app.rest.Words;
import fr.jobmatch.app.tasks.Task;
import fr.jobmatch.app.tasks.TaskId;
import fr.jobmatch.app.tasks.Tasks;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Tells callers of their tasks.
@Component
public class TaskAnswers {

    private final Tasks tasks;
    private final Words words;
    private final JsonMapper json;

    TaskAnswers(Tasks tasks, Words words, JsonMapper json) {
        this.tasks = tasks;
        this.words = words;
        this.json = json;
    }

    /// Answer that a task was queued, and where it can be followed.
    public ResponseEntity<TaskBody> accepted(TaskId id, Locale language) {
        var task = tasks.find(id).orElseThrow(NotFound::new);
        return ResponseEntity.accepted().location(Api.at("tasks", id)).body(body(task, language));
    }

    TaskBody body(Task task, Locale language) {
        var result = task.result();
        return new TaskBody(
                task.id().value(),
                task.type(),
                task.status(),
                task.progress(),
                task.stage(),
                message(task, language),
                result == null ? null : json.readTree(result),
                task.error(),
                task.createdAt(),
                task.finishedAt());
    }

    private String message(Task task, Locale language) {
        return switch (task.status()) {
            case QUEUED -> words.of("task.queued", language);
            case RUNNING -> stage(task, language);
            case SUCCEEDED -> words.of("task.succeeded", language);
            case FAILED -> words.of(Objects.requireNonNullElse(task.error(), "task.failed"), language);
            case CANCELLED -> words.of("task.cancelled", language);
        };
    }

    private String stage(Task task, Locale language) {
        var arguments = task.stageArguments().toArray();
        return task.stage() == null
                ? words.of("task.queued", language)
                : words.of("stage." + task.stage(), language, arguments);
    }
}
