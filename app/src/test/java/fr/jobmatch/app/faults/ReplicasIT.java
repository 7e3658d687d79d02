package fr.jobmatch.app.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jobmatch.app.OwnDatabase;
import fr.jobmatch.app.accounts.Account;
import fr.jobmatch.app.accounts.People;
import fr.jobmatch.app.database.PersonScope;
import fr.jobmatch.app.documents.Documents;
import fr.jobmatch.app.rest.ApiClients;
import fr.jobmatch.app.tasks.Patience;
import fr.jobmatch.app.tasks.Task;
import fr.jobmatch.app.tasks.TaskStatus;
import fr.jobmatch.app.tasks.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/// R1 and R14 in short: another replica is killed, or stopped, while it holds tasks, and this one goes on with them.
/// The long forms lie in benchmarks/faults.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "jobmatch.tasks.heartbeat=" + ReplicasIT.HEARTBEAT)
@ContextConfiguration(initializers = OwnDatabase.class)
@EnabledIf(
        value = "fr.jobmatch.testing.TestDatabase#available",
        disabledReason = "needs the test cluster: ./jobmatch test")
class ReplicasIT {

    static final String HEARTBEAT = "500ms";

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int AT_LEAST = 20;

    @Autowired
    private Environment application;

    @Autowired
    private ApiClients clients;

    @Autowired
    private People people;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void r1KillingAReplicaLosesNoDocumentAndDoublesNone() throws Exception {
        try (var replica = Replica.start(application, Map.of("JOBMATCH_TASKS_HEARTBEAT", HEARTBEAT))) {
            var owner = people.candidate();
            var client = clients.signedIn(owner);
            var order = Map.of(
                    "profile", clients.addNurse(client), "offerId", clients.addOffer(), "kind", "CV", "level", 2);
            int ordered = 0;
            while (ordered < AT_LEAST || holds(replica, "scheduled_documents") == 0) {
                assertThat(client.post("documents", order).status()).isEqualTo(202);
                ordered++;
            }
            replica.kill();

            await().atMost(LEASE).until(() -> open(owner).isEmpty());

            assertThat(all(owner)).hasSize(ordered).allMatch(task -> task.status() == TaskStatus.SUCCEEDED);
            assertThat(of(owner, () -> documents.of(owner.id()))).hasSize(ordered);
            assertThat(of(owner, this::files)).isEqualTo(ordered);
        }
    }

    @Test
    void r14AStoppedReplicaGivesItsTasksBackAndNoneRunsTwice() throws Exception {
        var settings = Map.of("JOBMATCH_TASKS_HEARTBEAT", HEARTBEAT, "JOBMATCH_TASKS_SHUTDOWN", "1s");
        try (var replica = Replica.start(application, settings)) {
            var owner = people.candidate();
            for (int i = 0; i < 4; i++) {
                PersonScope.callAs(owner.id(), () -> tasks.queue(owner.id(), Patience.TYPE, Map.of(), null));
            }
            await().atMost(LEASE).until(() -> holds(replica, "scheduled_model") > 0);

            assertThat(replica.stop(Duration.ofSeconds(25))).isTrue();

            assertThat(holds(replica, "scheduled_model")).isZero();
            await().atMost(LEASE).until(() -> open(owner).isEmpty());
            assertThat(all(owner)).hasSize(4).allMatch(task -> task.status() == TaskStatus.SUCCEEDED);
            assertThat(of(owner, this::mostAttempts)).isBetween(1, 2);
        }
    }

    private int holds(Replica replica, String queue) {
        return jdbc.sql("select count(*) from " + queue + " where picked and picked_by like ?")
                .param(replica.worker())
                .query(Integer.class)
                .single();
    }

    private List<Task> open(Account owner) {
        return all(owner).stream().filter(task -> !task.status().ended()).toList();
    }

    private List<Task> all(Account owner) {
        return of(owner, () -> tasks.newest(owner.id(), 0, 1000));
    }

    private int files() {
        return jdbc.sql("select count(*) from document_file")
                .query(Integer.class)
                .single();
    }

    private int mostAttempts() {
        return jdbc.sql("select max(attempt) from task").query(Integer.class).single();
    }

    private <T> T of(Account owner, Supplier<T> what) {
        return PersonScope.callAs(owner.id(), () -> transactions.execute(status -> what.get()));
    }
}
