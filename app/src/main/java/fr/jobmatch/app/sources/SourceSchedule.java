package fr.jobmatch.app.sources;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.jobmatch.app.tasks.DatabaseClock;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.live.LiveSources;
import fr.jobmatch.ingestion.offers.runs.SourceRuns;
import fr.jobmatch.ingestion.offers.store.RenormalisationSteps;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Looks after each live source in turn, on one replica at a time: fetches what is due, page by page, until nothing is
/// or the application stops, and reads offers again where that was ordered. A replica that dies is noticed by its
/// missing heartbeats, and another goes on.
/// @see "docs/decisions/0142-one-look-after-each-source.md"
@Component
class SourceSchedule implements SmartLifecycle {

    private static final String RENORMALISATION = "renormalisation";
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration POLLING = Duration.ofSeconds(2);
    private static final Duration SHUTDOWN = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final SourceScheduleSettings settings;
    private final DatabaseClock clock;
    private final List<RecurringTask<Void>> tasks = new ArrayList<>();
    private volatile @Nullable Scheduler scheduler;

    SourceSchedule(
            LiveSources sources,
            SourceRuns runs,
            RenormalisationSteps renormalisation,
            DataSource dataSource,
            SourceScheduleSettings settings) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.clock = new DatabaseClock(dataSource, InstantSource.system());
        sources.all().forEach(source -> tasks.add(task(name(source.source()), settings, () -> runs.step(source))));
        tasks.add(task(RENORMALISATION, settings, renormalisation::step));
    }

    /// A scheduler that was stopped can't be started again; the application can.
    private Scheduler scheduler() {
        return Scheduler.create(dataSource)
                .startTasks(tasks)
                .tableName("scheduled_sources")
                .schedulerName(new SchedulerName.Fixed(ProcessHandle.current().pid() + ":" + UUID.randomUUID()))
                .clock(clock)
                .threads(tasks.size())
                .pollingInterval(POLLING)
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .failureLogging(LogLevel.WARN, false)
                .shutdownMaxWait(SHUTDOWN)
                .build();
    }

    private static RecurringTask<Void> task(String name, SourceScheduleSettings settings, BooleanSupplier step) {
        return Tasks.recurring(name, FixedDelay.of(settings.every()))
                .execute((instance, context) -> lookAfter(step, context));
    }

    private static void lookAfter(BooleanSupplier step, ExecutionContext context) {
        boolean more = true;
        while (more && !context.getSchedulerState().isShuttingDown()) {
            more = step.getAsBoolean();
        }
    }

    private static String name(OfferSource source) {
        return "source-" + source.code();
    }

    /// Look after a source now, unless that is being done.
    void wake(OfferSource source) {
        wake(name(source));
    }

    /// Read again now what was ordered, unless that is being done.
    void wakeRenormalisation() {
        wake(RENORMALISATION);
    }

    private void wake(String task) {
        var running = scheduler;
        var id = TaskInstanceId.of(task, RecurringTask.INSTANCE);
        if (running != null) {
            running.getScheduledExecution(id)
                    .filter(execution -> !execution.isPicked())
                    .ifPresent(execution -> running.reschedule(id, clock.now()));
        }
    }

    @Override
    public void start() {
        var fresh = scheduler();
        fresh.start();
        scheduler = fresh;
    }

    @Override
    public void stop() {
        var running = scheduler;
        scheduler = null;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    /// Starts after the web server's beans and stops before the database pool closes.
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 10;
    }
}
