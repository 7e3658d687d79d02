package fr.jobmatch.ingestion.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jobmatch.domain.profile.Licence;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Profiles;
import fr.jobmatch.domain.profile.Situation;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonResumeTest {

    @Test
    void readsBackAllThatItWrites() {
        var profile = Profiles.seniorJavaDeveloper().toBuilder()
                .licences(List.of(new Licence("Permis B", "PERMIS_B")))
                .situation(new Situation("immédiatement", "Île-de-France", null))
                .build();

        assertThat(JsonResume.read(JsonResume.write(profile))).isEqualTo(profile);
    }

    @Test
    void readsBackAnEmptyProfile() {
        assertThat(JsonResume.read(JsonResume.write(Profile.empty()))).isEqualTo(Profile.empty());
    }

    @Test
    void dropsDatesThatAreNone() {
        var work = JsonResume.read("""
                {"work": [{"company": "Acme", "startDate": "2019-03", "endDate": "soon"}]}""").work();

        assertThat(work).singleElement().satisfies(position -> {
            assertThat(position.name()).isEqualTo("Acme");
            assertThat(position.start()).isEqualTo(PartialDate.of(2019, 3));
            assertThat(position.end()).isNull();
        });
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThatThrownBy(() -> JsonResume.read("[]")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonResume.read("{")).isInstanceOf(IllegalArgumentException.class);
    }
}
