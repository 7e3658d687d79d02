package fr.jobmatch.ingestion.secondreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.extraction.CvSection;
import fr.jobmatch.domain.extraction.ModelUnavailable;
import fr.jobmatch.domain.extraction.ProfileExtractor;
import fr.jobmatch.domain.extraction.QuotedEntry;
import fr.jobmatch.domain.profile.Basics;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.SkillGroup;
import fr.jobmatch.domain.profile.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SecondReadingTest {

    private static final String CV = """
            Maëlle Boissonnet
            06 12 34 56 78 – maelle.boissonnet@exemple.fr
            EXPÉRIENCES
            Aide-soignante, Clinique des Tilleuls, Nantes
            mars 2019 – juin 2022
            Toilettes et repas de 12 résidents par jour
            Agent de service hospitalier
            Ehpad Les Glycines, Rezé
            2016 – 2018
            COMPÉTENCES
            Transmissions ciblées, JavaScript, écoute
            LANGUES
            Anglais : notions
            """;

    private static final FieldPath EMPLOYER = new FieldPath("work[0].name");

    private final List<CvSection> sent = new ArrayList<>();

    @Test
    void fillsInWhatOnlyTheModelSaw() {
        var result = read(
                profile("Aide-soignante", null),
                Map.of("position", "aide-soignante", "name", "Clinique des\nTilleuls"));

        assertThat(result.profile().work().getFirst().name()).isEqualTo("Clinique des Tilleuls");
        assertThat(employer(result).quote()).isEqualTo("Clinique des Tilleuls");
        assertThat(result.filled()).isEqualTo(1);
    }

    @Test
    void dropsWhatDoesNotStandInTheText() {
        var result = read(
                profile("Aide-soignante", null),
                Map.of("position", "Aide-soignante", "name", "CHU de Nantes", "location", "Tille"));

        assertThat(result.profile().work().getFirst().name()).isNull();
        assertThat(result.profile().work().getFirst().location()).isNull();
    }

    @Test
    void isSurerOfWhatBothRead() {
        var before = profile("Aide-soignante", "Clinique des Tilleuls");

        var result = read(before, Map.of("name", "CLINIQUE DES TILLEULS", "position", "Aide-soignante"));

        assertThat(result.profile()).isEqualTo(before);
        assertThat(employer(result).confidence()).isGreaterThan(0.9);
        assertThat(result.confirmed()).isEqualTo(2);
    }

    @Test
    void asksTheCandidateWhereTheTwoDiffer() {
        var result = read(
                profile("Aide-soignante", "Toilettes et repas"),
                Map.of("position", "Aide-soignante", "name", "Clinique des Tilleuls"));

        assertThat(result.profile().work().getFirst().name()).isEqualTo("Toilettes et repas");
        assertThat(employer(result).doubtful()).isTrue();
        assertThat(result.disputed()).isEqualTo(1);
    }

    @Test
    void leavesAloneWhatTheCandidateWrote() {
        var profile = profile("Aide-soignante", "Les Tilleuls SA");
        var result = new SecondReading(workOnly(Map.of("position", "Aide-soignante", "name", "Clinique des Tilleuls")))
                .read(profile, Map.of(), CV, (section, number, of) -> {});

        assertThat(result.profile()).isEqualTo(profile);
        assertThat(result.evidence()).isEmpty();
    }

    @Test
    void addsAPositionThatTheRulesMissedWhenTheTextGivesTitleEmployerAndPeriod() {
        var result = read(
                profile("Aide-soignante", "Clinique des Tilleuls"),
                Map.of(
                        "position",
                        "Agent de service hospitalier",
                        "name",
                        "Ehpad Les Glycines",
                        "dates",
                        "2016 – 2018"));

        assertThat(result.profile().work()).hasSize(2);
        var added = result.profile().work().getLast();
        assertThat(added.position()).isEqualTo("Agent de service hospitalier");
        assertThat(added.start()).isEqualTo(PartialDate.of(2016));
        assertThat(added.end()).isEqualTo(PartialDate.of(2018));
    }

    @Test
    void makesNoPositionOfATask() {
        var result = read(
                profile("Aide-soignante", "Clinique des Tilleuls"),
                Map.of("position", "Toilettes et repas de 12 résidents"));

        assertThat(result.profile().work()).hasSize(1);
    }

    @Test
    void findsSkillsAsWholeWordsOnly() {
        ProfileExtractor model = section -> section.kind() == CvSection.Kind.SKILLS
                ? List.of(new QuotedEntry(Map.of("name", "Java")), new QuotedEntry(Map.of("name", "Écoute")))
                : List.of();
        var result = new SecondReading(model)
                .read(profile("Aide-soignante", null), Map.of(), CV, (section, number, of) -> {});

        assertThat(result.profile().skillLabels()).containsExactly("Transmissions ciblées", "écoute");
    }

    @Test
    void sendsNeitherNameNorContact() {
        read(profile("Aide-soignante", null), Map.of());

        assertThat(sent)
                .extracting(CvSection::kind)
                .containsExactly(CvSection.Kind.WORK, CvSection.Kind.SKILLS, CvSection.Kind.LANGUAGES);
        assertThat(sent.toString()).doesNotContain("Maëlle", "Boissonnet", "06 12", "exemple.fr");
    }

    @Test
    void changesNothingWhenTheModelFailsHalfWay() {
        var profile = profile("Aide-soignante", null);
        ProfileExtractor failing = section -> {
            if (section.kind() == CvSection.Kind.SKILLS) {
                throw new ModelUnavailable(ModelUnavailable.Reason.FAILED, null);
            }
            return List.of(new QuotedEntry(Map.of("position", "Aide-soignante", "name", "Clinique des Tilleuls")));
        };

        assertThatThrownBy(() -> new SecondReading(failing).read(profile, Map.of(), CV, (section, number, of) -> {}))
                .isInstanceOf(ModelUnavailable.class);
    }

    private SecondReading.Result read(Profile profile, Map<String, String> work) {
        var evidence = Map.of(
                new FieldPath("work[0].position"), found("Aide-soignante"), EMPLOYER, found("Clinique des Tilleuls"));
        return new SecondReading(workOnly(work)).read(profile, evidence, CV, (section, number, of) -> {});
    }

    private ProfileExtractor workOnly(Map<String, String> quotes) {
        return section -> {
            sent.add(section);
            return section.kind() == CvSection.Kind.WORK ? List.of(new QuotedEntry(quotes)) : List.of();
        };
    }

    private static FieldEvidence employer(SecondReading.Result result) {
        return Objects.requireNonNull(result.evidence().get(EMPLOYER));
    }

    private static FieldEvidence found(String quote) {
        return new FieldEvidence(List.of(), quote, 0.75);
    }

    private static Profile profile(String position, @Nullable String employer) {
        var basics = new Basics(
                "Maëlle Boissonnet",
                null,
                "maelle.boissonnet@exemple.fr",
                "06 12 34 56 78",
                null,
                null,
                null,
                List.of());
        var work = new Work(
                employer, position, null, null, PartialDate.of(2019, 3), PartialDate.of(2022, 6), null, List.of());
        return Profile.builder()
                .basics(basics)
                .work(List.of(work))
                .skills(List.of(new SkillGroup(null, null, List.of("Transmissions ciblées"))))
                .build();
    }
}
