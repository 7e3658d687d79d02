package fr.jobmatch.app.tasks;

import fr.jobmatch.domain.person.PersonId;
import java.util.Arrays;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// The context of one attempt.
class RunningTask implements TaskContext {

    private final TaskId task;
    private final PersonId person;
    private final TaskRows.Attempt attempt;
    private final TaskRows rows;
    private final TransactionTemplate transactions;
    private final JsonMapper json;

    RunningTask(
            TaskId task,
            PersonId person,
            TaskRows.Attempt attempt,
            TaskRows rows,
            TransactionTemplate transactions,
            JsonMapper json) {
        this.task = task;
        this.person = person;
        this.attempt = attempt;
        this.rows = rows;
        this.transactions = transactions;
        this.json = json;
    }

    @Override
    public TaskId task() {
        return task;
    }

    @Override
    public PersonId person() {
        return person;
    }

    @Override
    public <T> T payload(Class<T> type) {
        return json.readValue(attempt.payload(), type);
    }

    @Override
    public void progress(int percent, String stage, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        boolean ours = Boolean.TRUE.equals(
                transactions.execute(status -> rows.progress(task, attempt.number(), percent, stage, texts)));
        if (!ours) {
            throw new TaskCancelled();
        }
    }
}
