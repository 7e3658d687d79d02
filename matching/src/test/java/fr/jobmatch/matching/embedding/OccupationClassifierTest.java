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
        assertThat(classifier.guess(title, 5, RomeCodes.CURRENT).getFirst().code())
                .isEqualTo(code);
    }

    private String best(String title, RomeCodes codes) {
        return classifier.guess(title, 5, codes).getFirst().code();
    }

    @Test
    void answersInTheCodeThatOffersCarryWhenTheTitleIsWrittenAsFranceTravailPublishesIt() {
        assertThat(best("Data analyst (H/F)", RomeCodes.AS_PUBLISHED)).isEqualTo("M1403");
        assertThat(best("Data analyst (H/F)", RomeCodes.CURRENT)).isEqualTo("M1419");
        assertThat(best("Data analyst", RomeCodes.AS_PUBLISHED)).isEqualTo("M1419");
        assertThat(classifier.guess("Data analyst", 5, RomeCodes.AS_PUBLISHED))
                .extracting(OccupationGuess::code)
                .contains("M1403");
    }

    @ParameterizedTest
    @CsvSource({
        "Administratrice des systèmes et réseaux, M1801",
        "Gestionnaire paie confirmée - CDI - Lyon, M1507",
        "Modeleur suclpteur en céramique, B1201",
        "Arobriste grimpeur, A1209"
    })
    void knowsOfficialNamesBehindNoiseAndTypingErrors(String title, String code) {
        assertThat(best(title, RomeCodes.CURRENT)).isEqualTo(code);
    }

    @Test
    void ordersByProbabilityAndKnowsTheLabels() {
        var guesses = classifier.guess("Plombier chauffagiste", 5, RomeCodes.AS_PUBLISHED);

        assertThat(guesses).hasSize(5).isSortedAccordingTo((one, other) -> Double.compare(other.p(), one.p()));
        assertThat(guesses.stream().mapToDouble(OccupationGuess::p).sum()).isLessThanOrEqualTo(1.0001);
        assertThat(guesses).allSatisfy(guess -> assertThat(guess.label()).isNotBlank());
    }

    @Test
    void claimsNothingForATextWithoutKnownWords() {
        assertThat(classifier.guess("", 5, RomeCodes.CURRENT)).isEmpty();
        assertThat(classifier.guess("???", 5, RomeCodes.CURRENT)).isEmpty();
    }
}
