package fr.jobmatch.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jobmatch.app.JourneyTest;
import fr.jobmatch.app.accounts.Account;
import fr.jobmatch.app.accounts.Accounts;
import fr.jobmatch.app.accounts.Role;
import fr.jobmatch.app.database.PersonScope;
import fr.jobmatch.app.documents.DocumentStatus;
import fr.jobmatch.app.documents.Documents;
import fr.jobmatch.app.documents.StoredDocument;
import fr.jobmatch.app.tasks.Task;
import fr.jobmatch.app.tasks.TaskStatus;
import fr.jobmatch.app.tasks.Tasks;
import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.StoredProfile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The demo's people stand at different stages, so that every page has something to show.
@JourneyTest
class DemoIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Autowired
    private Accounts accounts;

    @Autowired
    private ProfileLibrary profiles;

    @Autowired
    private Documents documents;

    @Autowired
    private Tasks tasks;

    @BeforeEach
    void theDemoIsTold() {
        await().atMost(PATIENCE)
                .until(() -> as("ines.vandecastel", id -> tasks.newest(id, 0, 1)).stream()
                        .anyMatch(task -> task.status().ended()));
    }

    @Test
    void oneCandidateHasDocumentsApprovedAndUnderReview() {
        List<StoredDocument> written = as("clemence.auberty", documents::of);
        assertThat(written)
                .extracting(StoredDocument::status)
                .contains(DocumentStatus.APPROVED, DocumentStatus.IN_REVIEW)
                .doesNotContain(DocumentStatus.BLOCKED);
    }

    @Test
    void oneCandidateHasACvWithDoubts() {
        var profile = as("malik.trevidic", profiles::primary).orElseThrow();
        assertThat(profile.cv()).isNotNull();
        assertThat(profile.evidence().values()).anyMatch(FieldEvidence::doubtful);
        assertThat(as("malik.trevidic", id -> profiles.preferences(profile.id()))
                        .places())
                .isNotEmpty();
    }

    @Test
    void oneCandidateDroppedAFileThatCouldNotBeRead() {
        List<Task> newest = as("ines.vandecastel", id -> tasks.newest(id, 0, 10));
        assertThat(newest).extracting(Task::status).contains(TaskStatus.FAILED);
        Optional<StoredProfile> profile = as("ines.vandecastel", profiles::primary);
        assertThat(profile.orElseThrow().cv()).isNull();
    }

    @Test
    void thereIsACoachAndAnAdministrator() {
        assertThat(account("helene.marsaudon").role()).isEqualTo(Role.COACH);
        assertThat(account("theodore.quiniou").role()).isEqualTo(Role.ADMIN);
    }

    private <T> T as(String who, Function<PersonId, T> question) {
        var id = account(who).id();
        return PersonScope.callAs(id, () -> question.apply(id));
    }

    private Account account(String who) {
        return accounts.authenticate(who + "@example.org", JourneyTest.PASSWORD).orElseThrow();
    }
}
