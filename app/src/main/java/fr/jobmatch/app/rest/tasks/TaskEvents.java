package fr.jobmatch.app.rest.tasks;

import fr.jobmatch.app.database.DatabaseOutage;
import fr.jobmatch.app.database.PersonScope;
import fr.jobmatch.app.tasks.Task;
import fr.jobmatch.app.tasks.TaskNotifications;
import fr.jobmatch.app.tasks.Tasks;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Streams the changes of a task. Each stream begins with how the task stands, so that a client that reconnects
/// misses nothing, and ends with the task, or after a while, when the client's token should be a new one too.
@Component
class TaskEvents {

    private static final Duration LONGEST = Duration.ofMinutes(15);

    /// Keeps proxies from closing the stream, and finds out when nobody listens any more.
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final Tasks tasks;
    private final TaskNotifications notifications;
    private final TaskAnswers answers;

    TaskEvents(Tasks tasks, TaskNotifications notifications, TaskAnswers answers) {
        this.tasks = tasks;
        this.notifications = notifications;
        this.answers = answers;
    }

    /// Each stream has a virtual thread of its own: a slow client holds nobody up.
    SseEmitter follow(Task task, Locale language) {
        var emitter = new SseEmitter(LONGEST.plus(HEARTBEAT).toMillis());
        Thread.ofVirtual().name("task-events").start(() -> {
            try {
                stream(task, emitter, language);
                emitter.complete();
            } catch (IOException | IllegalStateException clientLeft) {
                emitter.completeWithError(clientLeft);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        return emitter;
    }

    private void stream(Task task, SseEmitter emitter, Locale language) throws IOException, InterruptedException {
        var end = Instant.now().plus(LONGEST);
        var changes = new Semaphore(1);
        try (var registration = notifications.onChange(task.id(), changes::release)) {
            boolean ended = false;
            while (!ended && Instant.now().isBefore(end)) {
                if (changes.tryAcquire(HEARTBEAT.toSeconds(), TimeUnit.SECONDS)) {
                    changes.drainPermits();
                    ended = send(task, emitter, language);
                } else {
                    comment(emitter, "still here");
                }
            }
        }
    }

    private static void comment(SseEmitter emitter, String words) throws IOException {
        emitter.send(SseEmitter.event().comment(words));
    }

    /// During an outage the stream stays open: the next change is the end of the outage.
    /// @return whether nothing will follow
    private boolean send(Task task, SseEmitter emitter, Locale language) throws IOException {
        Optional<Task> found;
        try {
            found = PersonScope.callAs(task.person(), () -> tasks.find(task.id()));
        } catch (RuntimeException failure) {
            if (!DatabaseOutage.causes(failure)) {
                throw failure;
            }
            comment(emitter, "waiting for the database");
            return false;
        }
        if (found.isPresent()) {
            emitter.send(SseEmitter.event()
                    .name("task")
                    .data(answers.body(found.get(), language), MediaType.APPLICATION_JSON));
        }
        return found.map(now -> now.status().ended()).orElse(true);
    }
}
