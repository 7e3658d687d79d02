package fr.jobmatch.matching.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private final WorkModel model = WorkModelFile.builtIn();
    private final Spelling spelling = new Spelling(model.names(), new FeatureTable(model.features()));

    @ParameterizedTest
    @CsvSource({"comptble, comptable", "comptablee, comptable", "comptaple, comptable", "comtpable, comptable"})
    void countsOneLetterMissingDoubledWrongOrSwappedAsOneError(String written, String meant) {
        assertThat(Spelling.isOneLetterAway(written, meant)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"comptble, comptables", "soudeur, soudure", "chef, chefs"})
    void countsTwoErrorsAndShortWordsAsOtherWords(String written, String other) {
        assertThat(Spelling.isOneLetterAway(written, other)).isFalse();
    }

    @Test
    void leavesKnownWordsNamesOfToolsAndPlacesAsTheyAre() {
        assertThat(spelling.corrected("Boulangère - Kubernetes, Vannes")).isEqualTo("Boulangère - Kubernetes, Vannes");
    }
}
