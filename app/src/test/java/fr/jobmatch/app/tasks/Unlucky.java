package fr.jobmatch.app.tasks;

import fr.jobmatch.app.database.PersonScope;
import fr.jobmatch.domain.person.PersonId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/// A kind of task that fails, with words of a CV in its message, until it is mended.
@Component
public class Unlucky implements TaskHandler {

    public static final String TYPE = "unlucky";
    public static final String SECRET = "Nora, 06 12 34 56 78";

    private final List<TaskId> written = new CopyOnWriteArrayList<>();
    private volatile boolean mended;

    /// Queue one for a person.
    public static TaskId queue(Tasks tasks, PersonId person) {
        return PersonScope.callAs(person, () -> tasks.queue(person, TYPE, Map.of("text", SECRET), null));
    }

    public void mend() {
        mended = true;
    }

    public void spoil() {
        mended = false;
    }

    /// Return the tasks whose results were written, once for each time.
    public List<TaskId> written() {
        return written;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public TaskPool pool() {
        return TaskPool.INGESTION;
    }

    @Override
    public TaskResult run(TaskContext context) {
        if (!mended) {
            throw new IllegalStateException("cannot read " + SECRET, new IllegalArgumentException(SECRET));
        }
        return () -> {
            written.add(context.task());
            return Map.of();
        };
    }
}
