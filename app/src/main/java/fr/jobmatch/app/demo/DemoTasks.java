package fr.jobmatch.app.demo;

import fr.jobmatch.app.tasks.Task;
import fr.jobmatch.app.tasks.TaskId;
import fr.jobmatch.app.tasks.TaskStatus;
import fr.jobmatch.app.tasks.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Waits for background work, which the demo's stories are made of.
@Component
class DemoTasks {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Tasks tasks;

    DemoTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    /// Return whether the task succeeded; one that takes too long counts as failed.
    boolean await(TaskId id) {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            var task = tasks.find(id);
            if (task.map(Task::status).filter(TaskStatus::ended).isPresent()) {
                return task.orElseThrow().status() == TaskStatus.SUCCEEDED;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }
}
