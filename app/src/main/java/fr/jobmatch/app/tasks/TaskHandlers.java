package fr.jobmatch.app.tasks;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds the handler of a kind of task. Handlers are looked up late, because they use services that queue tasks.
@Component
class TaskHandlers {

    private final ObjectProvider<TaskHandler> handlers;

    TaskHandlers(ObjectProvider<TaskHandler> handlers) {
        this.handlers = handlers;
    }

    TaskHandler of(String type) {
        Optional<TaskHandler> found =
                handlers.stream().filter(handler -> handler.type().equals(type)).findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException("no handler for tasks of type " + type));
    }
}
