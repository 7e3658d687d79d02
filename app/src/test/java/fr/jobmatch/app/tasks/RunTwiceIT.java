package fr.jobmatch.app.tasks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.app.IntegrationTest;
import fr.jobmatch.app.ModelElsewhere;
import fr.jobmatch.app.accounts.People;
import fr.jobmatch.app.database.DatabaseWatch;
import fr.jobmatch.app.database.PersonScope;
import fr.jobmatch.app.rest.Answer;
import fr.jobmatch.app.rest.ApiClient;
import fr.jobmatch.app.rest.ApiClients;
import fr.jobmatch.assistant.models.FakeModelServer;
import fr.jobmatch.domain.person.PersonId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// R2 for every kind of task: an attempt is taken over when it has done all its work and written nothing yet. The one
/// that took over writes, the late one does not, and a third finds nothing to do.
@IntegrationTest
class RunTwiceIT extends ModelElsewhere {

    @Autowired
    private ApiClients clients;

    @Autowired
    private People people;

    @Autowired
    private ObjectProvider<TaskHandler> handlers;

    @Autowired
    private TaskRows rows;

    @Autowired
    private DeadLetterRows deadLetters;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JsonMapper json;

    @Autowired
    private DatabaseWatch database;

    @Autowired
    private JdbcClient jdbc;

    private PersonId person = PersonId.random();

    @SuppressWarnings("NullAway.Init")
    private ApiClient client;

    @BeforeEach
    void candidateWithACvThatAModelMayRead() {
        var account = people.candidate();
        person = account.id();
        client = clients.signedIn(account);
        client.put("me/consents", Map.of("provider", ELSEWHERE, "purpose", "CV_READING", "given", true));
    }

    @Test
    void aCvBecomesOneProfile() {
        var read = clients.readCv(client);

        runTwice(read, "cv");

        assertThat(count("select count(*) from profile")).isEqualTo(2);
        assertThat(count("select count(*) from profile where is_primary")).isOne();
    }

    @Test
    void anOrderBecomesOneDocumentWithOneFile() {
        var profile = clients.readCv(client).text("/result/profile");
        var order = Map.of("profile", profile, "offerId", clients.addOffer(), "kind", "CV", "level", 2);
        var first = client.ended(client.post("documents", order));

        runTwice(first, "document");

        assertThat(count("select count(*) from document")).isEqualTo(2);
        assertThat(count("select count(*) from document_file")).isEqualTo(2);
    }

    @Test
    void aSecondReadingChangesTheProfileOnce() {
        var profile = clients.readCv(client).text("/result/profile");
        MODEL.behave(FakeModelServer.says("{\"entries\":[]}"));
        var first = client.ended(client.post("profiles/" + profile + "/second-reading", Map.of()));
        MODEL.behave(FakeModelServer.says("{\"entries\":[{\"name\":\"Transmissions ciblées\"}]}"));
        var before = count("select version from profile");

        runTwice(first, "second-reading");

        assertThat(count("select version from profile")).isEqualTo(before + 1);
    }

    @Test
    void everyKindOfTaskIsRunTwiceHere() {
        assertThat(handlers.stream()
                        .filter(handler -> !(handler instanceof Unlucky || handler instanceof Patience))
                        .map(TaskHandler::type))
                .containsExactlyInAnyOrder("cv", "document", "second-reading");
    }

    /// Run a copy of a task that has ended.
    private void runTwice(Answer ended, String type) {
        var copy = asOwner(() -> copyOf(UUID.fromString(ended.text("/id"))));
        var queued = new QueuedTask(person.value(), copy.value());

        runner(handler(type), queued).run(queued, 0, () -> false);
        runner(handler(type), queued).run(queued, 0, () -> false);

        var task = asOwner(() -> rows.find(copy).orElseThrow());
        assertThat(task.status()).as(String.valueOf(task.error())).isEqualTo(TaskStatus.SUCCEEDED);
        assertThat(count("select attempt from task where id = '" + copy + "'")).isEqualTo(2);
    }

    private TaskId copyOf(UUID ended) {
        var original = jdbc.sql("select type, pool, payload from task where id = ?")
                .param(ended)
                .query()
                .singleRow();
        return rows.insert(
                person,
                String.valueOf(original.get("type")),
                TaskPool.valueOf(String.valueOf(original.get("pool"))),
                String.valueOf(original.get("payload")),
                null);
    }

    private TaskHandler handler(String type) {
        return handlers.stream()
                .filter(handler -> handler.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    /// A runner whose first attempt is overtaken by a whole second one before it may write.
    private TaskRunner runner(TaskHandler handler, QueuedTask queued) {
        var overtaken = new AtomicBoolean();
        var late = new TaskHandler() {

            @Override
            public String type() {
                return handler.type();
            }

            @Override
            public TaskPool pool() {
                return handler.pool();
            }

            @Override
            public TaskResult run(TaskContext context) {
                var result = handler.run(context);
                if (overtaken.compareAndSet(false, true)) {
                    runner(handler).run(queued, 0, () -> false);
                }
                return result;
            }
        };
        return runner(late);
    }

    private TaskRunner runner(TaskHandler handler) {
        var only = new ObjectProvider<TaskHandler>() {

            @Override
            public Stream<TaskHandler> stream() {
                return Stream.of(handler);
            }
        };
        return new TaskRunner(rows, deadLetters, transactions, json, new TaskHandlers(only), database);
    }

    private int count(String sql) {
        return asOwner(() -> jdbc.sql(sql).query(Integer.class).single());
    }

    private <T> T asOwner(Supplier<T> work) {
        return PersonScope.callAs(person, () -> requireNonNull(transactions.execute(status -> work.get())));
    }
}
