package fr.jobmatch.ingestion.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.evidence.SourcePosition;
import fr.jobmatch.domain.evidence.SourcePosition.PageBox;
import fr.jobmatch.domain.evidence.SourcePosition.ParagraphPath;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.resume.JsonResume;
import fr.jobmatch.ingestion.review.AtsFinding.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What recruiting software may lose is said before the candidate sends the CV.
class AtsReadingTest {

    private static final Profile NURSE = JsonResume.read("""
            {"basics":{"name":"Nora Petit","email":"nora@example.org"},
             "work":[{"name":"Clinique A","position":"Infirmière","startDate":"2020","highlights":["Soins et pansements"]}]}""");

    @Test
    void aPlainCvLosesNothing() {
        var text = "Nora Petit\nnora@example.org\nInfirmière\tClinique A\t2020\nSoins et pansements";

        assertThat(AtsReading.of(text, NURSE, Map.of(), List.of()).findings()).isEmpty();
    }

    @Test
    void quotesTheLinesThatLeftNoTrace() {
        var text = "Nora Petit\nPrésidente de l’amicale bouliste du quartier\nSoins et pansements";

        assertThat(AtsReading.of(text, NURSE, Map.of(), List.of()).findings())
                .containsExactly(
                        new AtsFinding(Kind.NOT_UNDERSTOOD, List.of("Présidente de l’amicale bouliste du quartier")));
    }

    @Test
    void seesColumnsSideBySide() {
        var evidence = new HashMap<FieldPath, FieldEvidence>();
        for (int i = 0; i < 4; i++) {
            evidence.put(FieldPath.of("skills", 0, "keywords", i), at(new PageBox(1, 0.05, 0.2 + i * 0.1, 0.2, 0.02)));
            evidence.put(FieldPath.of("work", 0, "highlights", i), at(new PageBox(1, 0.4, 0.15 + i * 0.1, 0.5, 0.02)));
        }

        assertThat(kinds(NURSE, evidence)).containsExactly(Kind.COLUMNS);
    }

    @Test
    void seesNoColumnsWhereADateStandsBesideItsLine() {
        var evidence = new HashMap<FieldPath, FieldEvidence>();
        for (int i = 0; i < 4; i++) {
            evidence.put(FieldPath.of("work", i, "startDate"), at(new PageBox(1, 0.8, 0.2 + i * 0.1, 0.1, 0.02)));
            evidence.put(FieldPath.of("work", i, "summary"), at(new PageBox(1, 0.1, 0.23 + i * 0.1, 0.8, 0.02)));
        }

        assertThat(kinds(NURSE, evidence)).isEmpty();
    }

    @Test
    void warnsOfWhatStandsInAHeader() {
        var evidence = Map.of(new FieldPath("basics.email"), at(new ParagraphPath("header1/p[0]")));

        assertThat(kinds(NURSE, evidence)).containsExactly(Kind.HEADER);
    }

    @Test
    void warnsOfWhatStandsInATextBox() {
        var evidence = Map.of(new FieldPath("basics.email"), at(new ParagraphPath("body/p[2]/box/p[0]")));

        assertThat(kinds(NURSE, evidence)).containsExactly(Kind.BOXES);
    }

    @Test
    void missesContactAndDates() {
        var bare = JsonResume.read("{\"work\":[{\"name\":\"Clinique A\",\"position\":\"Infirmière\"}]}");

        assertThat(AtsReading.of("", bare, Map.of(), List.of("recognised", "hidden-text"))
                        .findings())
                .containsExactly(
                        new AtsFinding(Kind.PICTURE, List.of()),
                        new AtsFinding(Kind.HIDDEN, List.of()),
                        new AtsFinding(Kind.NO_CONTACT, List.of()),
                        new AtsFinding(Kind.UNDATED, List.of("Infirmière, Clinique A")));
    }

    private static List<Kind> kinds(Profile profile, Map<FieldPath, FieldEvidence> evidence) {
        return AtsReading.of("", profile, evidence, List.of()).findings().stream()
                .map(AtsFinding::kind)
                .toList();
    }

    private static FieldEvidence at(SourcePosition position) {
        return new FieldEvidence(List.of(position), "…", 0.9);
    }
}
