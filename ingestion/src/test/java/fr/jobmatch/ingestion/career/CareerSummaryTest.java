package fr.jobmatch.ingestion.career;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.ingestion.resume.JsonResume;
import fr.jobmatch.lexicon.titles.Seniority;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// A developer with two positions that overlap, after an internship.
class CareerSummaryTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 15);
    private static final String DEVELOPER = """
            {"work": [
              {"name": "Atelier Nord", "position": "Développeuse Java", "startDate": "2023-01",
               "highlights": ["Services en Java et Spring Boot", "Base PostgreSQL"]},
              {"name": "Freelance", "position": "Développeuse web", "startDate": "2022-07", "endDate": "2023-06",
               "highlights": ["Sites en ReactJS", "Outil maison Plumier"]},
              {"name": "Banque Ormeau", "position": "Stagiaire", "startDate": "2021-01", "endDate": "2021-06",
               "highlights": ["Rapports en COBOL"]}],
             "skills": [{"name": "Langages", "keywords": ["Java", "React", "COBOL", "Plumier", "Kotlin"]}]}
            """;

    private final CareerSummary career = CareerSummary.of(JsonResume.read(DEVELOPER), TODAY);

    @Test
    void countsMonthsThatTwoPositionsShareOnceAndNoInternship() {
        // July 2022 to June 2025.
        assertThat(career.months()).isEqualTo(36);
        assertThat(career.level()).isEqualTo(Seniority.CONFIRMED);
    }

    @Test
    void showsWhereASkillWasUsedHowLongAndUntilWhen() {
        var java = use("Java");
        assertThat(java.skill()).isEqualTo("java");
        assertThat(java.places()).extracting(SkillUse.Place::index).containsExactly(0);
        assertThat(java.months()).isEqualTo(30);
        assertThat(java.inUse()).isTrue();

        var cobol = use("COBOL");
        assertThat(cobol.months()).isEqualTo(6);
        assertThat(cobol.lastUsed()).isEqualTo(PartialDate.of(2021, 6));
    }

    @Test
    void knowsASkillByAnotherOfItsNamesAndOneThatTheLexiconDoesNotKnow() {
        assertThat(use("React").months()).isEqualTo(12);
        assertThat(use("Plumier").skill()).isNull();
        assertThat(use("Plumier").places()).extracting(SkillUse.Place::index).containsExactly(1);
    }

    @Test
    void addsSkillsThatOnlyAPositionNamesAndInventsNoUseForTheOthers() {
        assertThat(career.skills()).extracting(SkillUse::skill).contains("postgresql", "spring-boot");
        assertThat(use("Kotlin").places()).isEmpty();
        assertThat(use("Kotlin").months()).isZero();
        assertThat(use("Kotlin").lastUsed()).isNull();
    }

    private SkillUse use(String label) {
        return career.skills().stream()
                .filter(use -> use.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
