package fr.jobmatch.matching.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccupationClassifierTest {
    private final OccupationClassifier classifier = OccupationClassifier.builtIn();

    @ParameterizedTest
    @CsvSource({
        "Boulanger (H/F), D1102",
        "AIDE SOIGNANTE DE NUIT - CDI, J1501",
        "chauffeur SPL, N4115",
        "Serveuse en brasserie - Lyon, G1803",
        "Registered nurse, J1506",
        "Comtable confirmé(e), M1203",
        "Techncien de maintenance industrielle, I1304"
    })
    void namesTheOccupationOfATitleAsPeopleWriteIt(String title, String code) {
        assertThat(classifier.guess(title, 5).getFirst().code()).isEqualTo(code);
    }

    @Test
    void ordersByProbabilityAndKnowsTheLabels() {
        var guesses = classifier.guess("Plombier chauffagiste", 5);

        assertThat(guesses).hasSize(5).isSortedAccordingTo((one, other) -> Double.compare(other.p(), one.p()));
        assertThat(guesses.stream().mapToDouble(OccupationGuess::p).sum()).isLessThanOrEqualTo(1.0001);
        assertThat(guesses).allSatisfy(guess -> assertThat(guess.label()).isNotBlank());
    }

    @Test
    void claimsNothingForATextWithoutKnownWords() {
        assertThat(classifier.guess("", 5)).isEmpty();
        assertThat(classifier.guess("???", 5)).isEmpty();
    }
}
