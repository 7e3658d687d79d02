package fr.jobmatch.app.tasks;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The queue of one pool with its workers on this replica. A worker that dies is noticed after four missed heartbeats;
/// a worker that is stopped gives its tasks back, so that another replica goes on with them at once.
class TaskQueue {

    private static final TaskDescriptor<QueuedTask> RUN = TaskDescriptor.of("run", QueuedTask.class);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration POLLING = Duration.ofSeconds(1);

    /// Fetch when half of the threads are free, and never more than there are threads: a task that waits in memory
    /// has no heartbeat, and would hold up whoever has a better right to the next free thread.
    private static final double FETCH_AT = 0.5;
    private static final double FETCH_UP_TO = 1.0;

    private final TaskPool pool;
    private final String worker;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final Scheduler scheduler;

    /// @param worker name of this replica, different from all others and from earlier runs
    TaskQueue(
            TaskPool pool,
            String worker,
            DataSource dataSource,
            Clock clock,
            Serializer serializer,
            TaskSettings settings,
            TaskRunner runner) {
        this.pool = pool;
        this.worker = worker;
        this.clock = clock;
        this.jdbc = JdbcClient.create(dataSource);
        this.scheduler = scheduler(dataSource, serializer, settings, runner);
    }

    private Scheduler scheduler(
            DataSource dataSource, Serializer serializer, TaskSettings settings, TaskRunner runner) {
        var task = Tasks.oneTime(RUN)
                .onFailure(new RetryWithBackOff(settings.firstPause(), this::release))
                .onDeadExecutionRevive()
                .execute((instance, context) -> runner.run(
                        instance.getData(),
                        context.getExecution().consecutiveFailures,
                        () -> context.getSchedulerState().isShuttingDown()));
        return Scheduler.create(dataSource, task)
                .tableName(pool.table())
                .schedulerName(new SchedulerName.Fixed(worker))
                .clock(clock)
                .threads(pool.threads())
                .serializer(serializer)
                .pollingInterval(POLLING)
                .pollUsingLockAndFetch(FETCH_AT, FETCH_UP_TO)
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .enableImmediateExecution()
                .enablePriority()
                .failureLogging(LogLevel.OFF, false)
                .shutdownMaxWait(settings.shutdown())
                .build();
    }

    void start() {
        scheduler.start();
    }

    /// Wait for running tasks, interrupt those that take too long, and give back what is left.
    void stop() {
        scheduler.stop();
        releaseAll();
    }

    /// Queue a task in the caller's transaction.
    /// @param round tells a replay from the first time, whose entry may still be about to go
    /// @param alreadyOpen open tasks of the same person
    void add(QueuedTask task, int round, int alreadyOpen) {
        var instance = RUN.instance(round == 0 ? task.task().toString() : task.task() + "." + round)
                .data(task)
                .priority(Math.max(-alreadyOpen, Short.MIN_VALUE))
                .scheduledTo(clock.now());
        scheduler.schedule(instance, ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
    }

    /// Give one task back, unless somebody took it over.
    private void release(Execution execution) {
        jdbc.sql(released("task_name = ? and task_instance = ? and version = ?"))
                .params(execution.getTaskName(), execution.getId(), execution.version)
                .update();
    }

    private void releaseAll() {
        jdbc.sql(released("picked and picked_by = ?")).param(worker).update();
    }

    private String released(String which) {
        return "update " + pool.table()
                + " set picked = false, picked_by = null, last_heartbeat = null, version = version + 1 where " + which;
    }
}
