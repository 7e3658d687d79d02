package fr.jobmatch.app.rest.tasks;

import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.NotFound;
import fr.jobmatch.app.rest.PageBody;
import fr.jobmatch.app.rest.Paging;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.app.tasks.Task;
import fr.jobmatch.app.tasks.TaskId;
import fr.jobmatch.app.tasks.Tasks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping(Api.V1 + "/tasks")
@Tag(name = "tasks", description = "Background work")
class TasksController {

    private final Tasks tasks;
    private final TaskAnswers answers;
    private final TaskEvents events;

    TasksController(Tasks tasks, TaskAnswers answers, TaskEvents events) {
        this.tasks = tasks;
        this.answers = answers;
        this.events = events;
    }

    @GetMapping
    @Operation(summary = "Return one's tasks, newest first")
    PageBody<TaskBody> listTasks(@Valid @ParameterObject Paging paging, Locale language) {
        var person = CurrentPerson.require();
        var found = tasks.newest(person, paging.offset(), paging.length()).stream()
                .map(task -> answers.body(task, language))
                .toList();
        return new PageBody<>(found, paging.number(), paging.length(), tasks.count(person));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Return how a task stands")
    TaskBody getTask(@PathVariable UUID id, Locale language) {
        return answers.body(require(id), language);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Cancel a task; one that has ended stays as it is")
    void cancelTask(@PathVariable UUID id) {
        tasks.cancel(require(id).id());
    }

    @PostMapping("/{id}/retry")
    @Operation(summary = "Try a task again that failed in every attempt; any other stays as it is")
    TaskBody retryTask(@PathVariable UUID id, Locale language) {
        tasks.retry(require(id).id());
        return answers.body(require(id), language);
    }

    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Follow a task: an event for each change, until it has ended")
    SseEmitter followTask(@PathVariable UUID id, Locale language) {
        return events.follow(require(id), language);
    }

    private Task require(UUID id) {
        return tasks.find(new TaskId(id)).orElseThrow(NotFound::new);
    }
}
