package fr.jobmatch.app.tasks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import fr.jobmatch.app.IntegrationTest;
import fr.jobmatch.app.accounts.People;
import fr.jobmatch.app.database.PersonScope;
import fr.jobmatch.domain.person.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@IntegrationTest
@Import(TasksIT.Handlers.class)
class TasksIT {

    @Autowired
    private Tasks tasks;

    @Autowired
    private TaskRunner runner;

    @Autowired
    private TaskNotifications notifications;

    @Autowired
    private TaskSettings settings;

    @Autowired
    private Probe probe;

    @Autowired
    private People people;

    private PersonId person = PersonId.random();

    @BeforeEach
    void register() {
        person = people.candidate().id();
    }

    @Test
    void runsAQueuedTaskInItsOwnersName() {
        var id = queue("probe", "greet");

        awaitStatus(id, TaskStatus.SUCCEEDED);
        assertThat(find(id).result()).contains("hello");
        assertThat(find(id).progress()).isEqualTo(100);
        assertThat(PersonScope.callAs(people.candidate().id(), () -> tasks.find(id)))
                .isEmpty();
    }

    @Test
    void changesNothingWhenRunAgain() {
        var id = queue("probe", "greet-" + person);
        awaitStatus(id, TaskStatus.SUCCEEDED);

        runner.run(new QueuedTask(person.value(), id.value()), 0, () -> false);

        assertThat(probe.written).containsOnlyOnce("greet-" + person);
        assertThat(find(id).status()).isEqualTo(TaskStatus.SUCCEEDED);
    }

    @Test
    void queuesOneTaskForOneIdempotencyKey() {
        var first = PersonScope.callAs(person, () -> tasks.queue(person, "probe", new Order("greet"), "key-1"));
        var second = PersonScope.callAs(person, () -> tasks.queue(person, "probe", new Order("greet"), "key-1"));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void triesAgainAfterAnUnexpectedFailure() {
        var id = queue("probe", "fail-once-" + person);

        awaitStatus(id, TaskStatus.SUCCEEDED);
        assertThat(probe.attempts)
                .hasEntrySatisfying(
                        "fail-once-" + person, attempts -> assertThat(attempts).hasValue(2));
    }

    @Test
    void saysWhyATaskFailedForGood() {
        var id = queue("probe", "refuse");

        awaitStatus(id, TaskStatus.FAILED);
        assertThat(find(id).error()).isEqualTo("probe.refused");
    }

    /// R2: a worker that was stopped comes back after its task was taken over.
    @Test
    void discardsTheResultOfAnAttemptThatWasTakenOver() throws Exception {
        var id = queue("probe", "wait-" + person);
        assertThat(probe.entered.await(10, TimeUnit.SECONDS)).isTrue();

        PersonScope.runAs(person, () -> tasks.cancel(id));
        probe.release.countDown();

        await().during(Duration.ofMillis(500)).until(() -> !probe.written.contains("wait-" + person));
        assertThat(find(id).status()).isEqualTo(TaskStatus.CANCELLED);
    }

    @Test
    void refusesMoreOpenTasksThanTheQuota() {
        PersonScope.runAs(person, () -> {
            for (int i = 0; i < settings.quota(); i++) {
                tasks.queue(person, "idle", new Order("idle"), null);
            }
            assertThatExceptionOfType(TaskQuotaExceeded.class)
                    .isThrownBy(() -> tasks.queue(person, "idle", new Order("idle"), null));
            tasks.newest(person, 0, settings.quota()).forEach(task -> tasks.cancel(task.id()));
            probe.quotaTested.countDown();
        });
    }

    @Test
    void tellsListenersOfEveryChange() {
        var id = queue("probe", "greet");
        var calls = new AtomicInteger();
        try (var registration = notifications.onChange(id, calls::incrementAndGet)) {
            awaitStatus(id, TaskStatus.SUCCEEDED);
            await().atMost(Duration.ofSeconds(5)).until(() -> calls.get() > 0);
        }
    }

    private TaskId queue(String type, String what) {
        return PersonScope.callAs(person, () -> tasks.queue(person, type, new Order(what), null));
    }

    private Task find(TaskId id) {
        return PersonScope.callAs(person, () -> tasks.find(id)).orElseThrow();
    }

    private void awaitStatus(TaskId id, TaskStatus status) {
        await().atMost(Duration.ofSeconds(20)).until(() -> find(id).status() == status);
    }

    record Order(String what) {}

    static class Probe {
        final List<String> written = new CopyOnWriteArrayList<>();
        final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();
        final CountDownLatch entered = new CountDownLatch(1);
        final CountDownLatch release = new CountDownLatch(1);
        final CountDownLatch quotaTested = new CountDownLatch(1);

        TaskResult work(TaskContext context) {
            var what = context.payload(Order.class).what();
            int attempt = attempts.computeIfAbsent(what, unused -> new AtomicInteger())
                    .incrementAndGet();
            context.progress(50, "probe.working");
            if (what.startsWith("fail-once") && attempt == 1) {
                throw new IllegalStateException("first try");
            }
            if (what.equals("refuse")) {
                throw new TaskFailure("probe.refused");
            }
            if (what.startsWith("wait")) {
                entered.countDown();
                await(release);
            }
            if (what.equals("idle")) {
                await(quotaTested);
            }
            return () -> {
                written.add(what);
                return Map.of("says", "hello");
            };
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @TestConfiguration
    static class Handlers {

        @Bean
        Probe probe() {
            return new Probe();
        }

        @Bean
        TaskHandler probing(Probe probe) {
            return handler("probe", TaskPool.INTERACTIVE, probe);
        }

        @Bean
        TaskHandler idling(Probe probe) {
            return handler("idle", TaskPool.MODEL, probe);
        }

        private static TaskHandler handler(String type, TaskPool pool, Probe probe) {
            return new TaskHandler() {
                @Override
                public String type() {
                    return type;
                }

                @Override
                public TaskPool pool() {
                    return pool;
                }

                @Override
                public TaskResult run(TaskContext context) {
                    return requireNonNull(probe.work(context));
                }
            };
        }
    }
}
