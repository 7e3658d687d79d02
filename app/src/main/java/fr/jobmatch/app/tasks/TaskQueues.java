package fr.jobmatch.app.tasks;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// One queue for each pool, started and stopped with the application.
/// @see "docs/decisions/0004-durable-tasks.md"
@Component
class TaskQueues implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TaskQueues.class);

    private final DataSource dataSource;
    private final DatabaseClock clock;
    private final JsonSerializer serializer;
    private final TaskSettings settings;
    private final TaskRunner runner;
    private final Map<TaskPool, TaskQueue> queues = Collections.synchronizedMap(new EnumMap<>(TaskPool.class));
    private volatile boolean running;

    TaskQueues(DataSource dataSource, JsonMapper json, TaskSettings settings, TaskRunner runner) {
        this.dataSource = new TransactionAwareDataSourceProxy(dataSource);
        this.clock = new DatabaseClock(dataSource, InstantSource.system());
        this.serializer = new JsonSerializer(json);
        this.settings = settings;
        this.runner = runner;
    }

    /// Queue a task for the first time. The more tasks a person has waiting, the lower the priority of the next one,
    /// so that somebody else's first task comes before this person's hundredth.
    void add(TaskPool pool, QueuedTask task, int alreadyOpen) {
        queue(pool).add(task, 0, alreadyOpen);
    }

    /// Queue a task again.
    /// @param attempts how many it has behind it
    void addAgain(TaskPool pool, QueuedTask task, int attempts, int alreadyOpen) {
        queue(pool).add(task, attempts, alreadyOpen);
    }

    private TaskQueue queue(TaskPool pool) {
        return Objects.requireNonNull(queues.get(pool), "the queues have not started");
    }

    @Override
    public void start() {
        var worker = worker();
        for (var pool : TaskPool.values()) {
            var queue = new TaskQueue(pool, worker, dataSource, clock, serializer, settings, runner);
            queues.put(pool, queue);
            queue.start();
        }
        running = true;
    }

    /// A name that no other replica has, nor this one after a restart: what it holds can be told from all else.
    private static String worker() {
        var process = ProcessHandle.current().pid() + ":"
                + UUID.randomUUID().toString().substring(0, 8);
        try {
            return InetAddress.getLocalHost().getHostName() + ":" + process;
        } catch (UnknownHostException nameless) {
            return process;
        }
    }

    /// All queues at once, so that the slowest task, not the sum, decides how long it takes.
    @Override
    public void stop() {
        var threads = new ArrayList<Thread>();
        queues.forEach((pool, queue) ->
                threads.add(Thread.ofVirtual().name("stop-" + pool).start(() -> stop(pool, queue))));
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    private static void stop(TaskPool pool, TaskQueue queue) {
        try {
            queue.stop();
        } catch (RuntimeException failed) {
            LOG.warn("tasks of {} could not be given back, others take them over later: {}", pool, failed.toString());
        }
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
