package fr.jobmatch.benchmarks.cvs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.ingestion.resume.JsonResume;
import org.junit.jupiter.api.Test;

class InventedProfileTest {

    @Test
    void givesEveryJudgedCareerItsThreeJobsInBothLanguages() {
        assertThat(InventedProfile.all()).hasSize(23).allSatisfy(profile -> {
            assertThat(JsonResume.read(profile.resume()).work()).hasSize(3);
            assertThat(profile.codes()).isNotEmpty().allMatch(code -> code.matches("[A-N]\\d{4}"));
        });
    }
}
