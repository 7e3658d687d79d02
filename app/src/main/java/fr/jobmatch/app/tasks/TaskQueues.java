package fr.jobmatch.app.tasks;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// One db-scheduler for each pool. A queue entry is written in the caller's transaction; a worker that dies is
/// noticed after four missed heartbeats, twenty seconds, and its task runs again elsewhere.
/// @see "docs/decisions/0004-durable-tasks.md"
@Component
class TaskQueues implements SmartLifecycle {

    private static final TaskDescriptor<QueuedTask> RUN = TaskDescriptor.of("run", QueuedTask.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration POLLING = Duration.ofSeconds(1);

    /// Shorter than the time that a container gets between SIGTERM and SIGKILL.
    private static final Duration SHUTDOWN = Duration.ofSeconds(20);

    private final DataSource dataSource;
    private final JsonSerializer serializer;
    private final TaskRunner runner;
    private final Map<TaskPool, Scheduler> schedulers = Collections.synchronizedMap(new EnumMap<>(TaskPool.class));
    private volatile boolean running;

    TaskQueues(DataSource dataSource, JsonMapper json, TaskRunner runner) {
        this.dataSource = new TransactionAwareDataSourceProxy(dataSource);
        this.serializer = new JsonSerializer(json);
        this.runner = runner;
    }

    private Scheduler scheduler(TaskPool pool) {
        var task = Tasks.oneTime(RUN)
                .onFailure(new RetryWithBackOff())
                .onDeadExecutionRevive()
                .execute((instance, context) ->
                        runner.run(instance.getData(), context.getExecution().consecutiveFailures));
        return Scheduler.create(dataSource, task)
                .tableName(pool.table())
                .threads(pool.threads())
                .serializer(serializer)
                .pollingInterval(POLLING)
                .pollUsingLockAndFetch(1.0, 3.0)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .enableImmediateExecution()
                .enablePriority()
                .shutdownMaxWait(SHUTDOWN)
                .build();
    }

    /// Queue a task. The more tasks a person has waiting, the lower the priority of the next one, so that somebody
    /// else's first task comes before this person's hundredth.
    void schedule(TaskPool pool, QueuedTask task, int alreadyOpen) {
        var instance = RUN.instance(task.task().toString())
                .data(task)
                .priority(-alreadyOpen)
                .scheduledTo(Instant.now());
        var scheduler = Objects.requireNonNull(schedulers.get(pool), "the queues have not started");
        scheduler.schedule(instance, ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
    }

    @Override
    public void start() {
        for (var pool : TaskPool.values()) {
            var scheduler = scheduler(pool);
            schedulers.put(pool, scheduler);
            scheduler.start();
        }
        running = true;
    }

    @Override
    public void stop() {
        schedulers.values().parallelStream().forEach(Scheduler::stop);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Starts after the web server's beans and stops before the database pool closes.
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 10;
    }

    private record JsonSerializer(JsonMapper json) implements Serializer {

        @Override
        public byte[] serialize(Object data) {
            return json.writeValueAsBytes(data);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] data) {
            return json.readValue(data, type);
        }
    }
}
