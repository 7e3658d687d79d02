package fr.jobmatch.assistant.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.jobmatch.domain.document.GateReport.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The goals of the gate on labelled texts of many professions.
class GateQualityTest {

    private static final Path OWN = Path.of("src/test/resources/fr/jobmatch/assistant/gate");
    private static final Path SHARED = Path.of(
                    Optional.ofNullable(System.getenv("JOBMATCH_SHARED")).orElse("../../shared"))
            .resolve("data/claims");

    @ParameterizedTest
    @ValueSource(strings = {"cases.jsonl", "held-out.jsonl", "documents.jsonl"})
    void blocksFabricationsAndLetsTruePass(String file) {
        holdsItsGoals(Cases.in(OWN.resolve(file), OWN.resolve("profiles")));
    }

    @Test
    void holdsItsGoalsOnTheSharedCases() {
        assumeTrue(Files.exists(SHARED), "no shared data beside the repository");
        holdsItsGoals(Cases.in(SHARED.resolve("cases.dev.jsonl"), SHARED.resolve("profiles")));
    }

    private static void holdsItsGoals(Cases cases) {
        assertThat(cases.share(Verdict.BLOCK, Verdict.BLOCK)).as("recall").isGreaterThanOrEqualTo(0.9);
        assertThat(cases.share(Verdict.PASS, Verdict.BLOCK)).as("false blocks").isLessThanOrEqualTo(0.05);
    }
}
