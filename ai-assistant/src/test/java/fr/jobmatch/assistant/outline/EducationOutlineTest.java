package fr.jobmatch.assistant.outline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.domain.profile.Education;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Profile;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EducationOutlineTest {

    @Test
    void aMentionThatTheDiplomaAlreadyTellsIsNotSaidTwice() {
        assertThat(lines("Bac pro MELEC, mention assez bien")).isEmpty();
    }

    @Test
    void aMentionOfItsOwnIsSaid() {
        assertThat(lines("Bac pro MELEC")).containsExactly("mention assez bien");
    }

    private static List<String> lines(String diploma) {
        var profile = Profile.builder()
                .education(List.of(new Education(
                        "Lycée Gustave Eiffel",
                        diploma,
                        null,
                        "Massy",
                        null,
                        null,
                        PartialDate.of(2016),
                        "mention assez bien",
                        List.of())))
                .build();
        return new EducationOutline()
                .entries(profile, Locale.FRENCH).stream()
                        .map(Entry::lines)
                        .flatMap(List::stream)
                        .map(Sourced::text)
                        .toList();
    }
}
