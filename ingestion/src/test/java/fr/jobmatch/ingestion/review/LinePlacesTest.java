package fr.jobmatch.ingestion.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.evidence.SourcePosition.ParagraphPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The fields of a document without pages are found again in its lines.
class LinePlacesTest {

    private static final String TEXT = """
            Nora Petit
            Lyon
            Infirmière	2020
            Clinique A, Lyon""";

    @Test
    void findsWordsWhateverTheirCaseAndBlanks() {
        var places = LinePlaces.of(TEXT, Map.of(path("basics.name"), at("body/p[0]", "NORA  PETIT")));

        assertThat(places).containsEntry(path("basics.name"), 0);
    }

    @Test
    void tellsTheSameWordApartByItsParagraph() {
        var places = LinePlaces.of(
                TEXT,
                Map.of(
                        path("basics.location.city"), at("body/p[1]", "Lyon"),
                        path("work[0].name"), at("body/p[3]", "Clinique A"),
                        path("work[0].location"), at("body/p[3]", "Lyon")));

        assertThat(places).containsEntry(path("basics.location.city"), 1).containsEntry(path("work[0].location"), 3);
    }

    @Test
    void hasNoPlaceForWhatIsNotThere() {
        assertThat(LinePlaces.of(TEXT, Map.of(path("basics.label"), at("body/p[9]", "Cadre de santé"))))
                .isEmpty();
    }

    private static FieldPath path(String path) {
        return new FieldPath(path);
    }

    private static FieldEvidence at(String paragraph, String quote) {
        return new FieldEvidence(List.of(new ParagraphPath(paragraph)), quote, 0.9);
    }
}
