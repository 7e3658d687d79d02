package fr.jobmatch.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import fr.jobmatch.app.IntegrationTest;
import fr.jobmatch.app.accounts.People;
import fr.jobmatch.app.database.PersonScope;
import fr.jobmatch.app.security.SignedIn;
import fr.jobmatch.domain.person.PersonId;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/// Tasks that fail in every attempt are kept, with a reason that quotes nothing, and can be run again.
@IntegrationTest
class DeadLettersIT {

    @Autowired
    private Tasks tasks;

    @Autowired
    private DeadLetters deadLetters;

    @Autowired
    private TaskRunner runner;

    @Autowired
    private Unlucky unlucky;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private PersonId person = PersonId.random();

    @BeforeEach
    void adminAndCandidate() {
        person = people.candidate().id();
        unlucky.spoil();
        var admin = new SignedIn(people.admin());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(admin, null, admin.getAuthorities()));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void keepsATaskThatFailedInEveryAttemptWithAReasonThatQuotesNothing() {
        var id = failed();

        assertThat(letter(id).attempts()).isEqualTo(RetryWithBackOff.ATTEMPTS);
        assertThat(letter(id).person()).isEqualTo(person);
        assertThat(letter(id).reason())
                .startsWith("IllegalStateException < IllegalArgumentException @ Unlucky.run:")
                .doesNotContain("Nora", "06 12");
        assertThat(find(id).error()).isEqualTo("task.failed");
        assertThat(find(id).mayBeRetried()).isTrue();
    }

    @Test
    void aRefusalThatTheOwnerUnderstandsIsNoDeadLetter() {
        var id = PersonScope.callAs(person, () -> tasks.queue(person, Unlucky.TYPE, "{}", null));
        PersonScope.runAs(person, () -> tasks.cancel(id));

        assertThat(PersonScope.callAs(person, () -> tasks.retry(id))).isFalse();
        assertThat(deadLetters.newest(DeadLetterFilter.all(), 0, 1000))
                .extracting(DeadLetter::task)
                .doesNotContain(id);
    }

    @Test
    void replaysOneOnceAndItsResultIsWrittenOnce() throws Exception {
        var id = failed();
        unlucky.mend();

        assertThat(deadLetters.replay(id)).isTrue();
        assertThat(deadLetters.replay(id)).isFalse();
        awaitStatus(id, TaskStatus.SUCCEEDED);
        runner.run(new QueuedTask(person.value(), id.value()), 0, () -> false);

        assertThat(unlucky.written()).containsOnlyOnce(id);
    }

    @Test
    void anAttemptFromBeforeTheReplayCanNotWriteAnyMore() {
        var id = failed();
        unlucky.mend();
        deadLetters.replay(id);
        awaitStatus(id, TaskStatus.SUCCEEDED);

        var attempts = inPersonsName(() -> jdbc.sql("select attempt from task where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single());
        assertThat(attempts).isEqualTo(RetryWithBackOff.ATTEMPTS + 1);
    }

    @Test
    void theOwnerMayTryAgainToo() {
        var id = failed();
        unlucky.mend();

        assertThat(PersonScope.callAs(person, () -> tasks.retry(id))).isTrue();

        awaitStatus(id, TaskStatus.SUCCEEDED);
        assertThat(deadLetters.newest(DeadLetterFilter.all(), 0, 1000))
                .extracting(DeadLetter::task)
                .doesNotContain(id);
    }

    @Test
    void discardsALetterAndLeavesTheTaskToItsOwner() {
        var id = failed();

        assertThat(deadLetters.discard(id)).isTrue();
        assertThat(deadLetters.discard(id)).isFalse();

        assertThat(find(id).status()).isEqualTo(TaskStatus.FAILED);
        assertThat(deadLetters.replay(id)).isFalse();
    }

    @Test
    void filtersAndReplaysAllOfAPool() {
        var first = failed();
        var second = failed();
        unlucky.mend();

        assertThat(deadLetters.count(new DeadLetterFilter(null, TaskPool.MODEL)))
                .isZero();
        assertThat(deadLetters.replayAll(new DeadLetterFilter(Unlucky.TYPE, TaskPool.MODEL)))
                .isZero();
        assertThat(deadLetters.replayAll(new DeadLetterFilter(Unlucky.TYPE, TaskPool.INGESTION)))
                .isGreaterThanOrEqualTo(2);

        awaitStatus(first, TaskStatus.SUCCEEDED);
        awaitStatus(second, TaskStatus.SUCCEEDED);
    }

    @Test
    void countsEverybodysTasksForAnAdministrator() {
        failed();

        assertThat(deadLetters.pools())
                .filteredOn(state -> state.pool() == TaskPool.INGESTION)
                .singleElement()
                .satisfies(state -> assertThat(state.count(TaskStatus.FAILED)).isPositive());
    }

    /// A13: the service's own check left out, the database alone decides.
    @Test
    void isClosedToEverybodyElse() throws Exception {
        failed();
        var other = people.candidate();
        var signedIn = new SignedIn(other);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> deadLetters.newest(DeadLetterFilter.all(), 0, 1));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> deadLetters.replayAll(DeadLetterFilter.all()));
        assertThat(countAs(other.id(), "select count(*) from dead_letter")).isZero();
        assertThat(countAs(other.id(), "select count(*) from task_states()")).isZero();
    }

    private long countAs(PersonId who, String sql) {
        return PersonScope.callAs(
                who,
                () -> transactions.execute(
                        status -> jdbc.sql(sql).query(Long.class).single()));
    }

    private <T> T inPersonsName(Callable<T> work) {
        return PersonScope.callAs(
                person,
                () -> transactions.execute(status -> {
                    try {
                        return work.call();
                    } catch (Exception failed) {
                        throw new IllegalStateException(failed);
                    }
                }));
    }

    private TaskId failed() {
        var id = Unlucky.queue(tasks, person);
        awaitStatus(id, TaskStatus.FAILED);
        return id;
    }

    private DeadLetter letter(TaskId id) {
        return deadLetters.newest(DeadLetterFilter.all(), 0, 1000).stream()
                .filter(letter -> letter.task().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Task find(TaskId id) {
        return PersonScope.callAs(person, () -> tasks.find(id)).orElseThrow();
    }

    private void awaitStatus(TaskId id, TaskStatus status) {
        await().atMost(Duration.ofSeconds(20)).until(() -> find(id).status() == status);
    }
}
