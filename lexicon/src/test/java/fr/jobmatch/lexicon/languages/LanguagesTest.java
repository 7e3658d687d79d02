package fr.jobmatch.lexicon.languages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anglais courant, espagnol notions             | en C1, es A2
            Anglais : C1 - Allemand : B1                  | en C1, de B1
            Français (langue maternelle)\\nAnglais (B2)    | fr NATIVE, en B2
            Fluent in English, native French              | en C1, fr NATIVE
            Notions d'italien                             | it A2
            Anglais et allemand courants                  | en C1, de C1
            Anglais (TOEIC 905)                           | en B2
            Bilingue anglais                              | en C2
            Langue des signes française                   | lsf -
            Italien, Portugais                            | it -, pt -
            """)
    void readsLanguagesWithTheirLevel(String text, String expected) {
        var found = Languages.find(text.replace("\\n", "\n")).stream()
                .map(mention -> mention.language().code() + " " + (mention.level() == null ? "-" : mention.level()))
                .toList();
        assertThat(String.join(", ", found)).isEqualTo(expected);
    }

    @Test
    void doesNotTakeANationalityForALanguage() {
        assertThat(Languages.find(
                        "Acteur majeur du marché français depuis 1950, notre groupe recrute partout en Europe"))
                .isEmpty();
    }

    @Test
    void ordersLevels() {
        assertThat(Level.B2).isGreaterThan(Level.B1);
        assertThat(Level.NATIVE.cefr()).isEqualTo("C2");
        assertThat(Levels.of("IELTS: 7.5")).contains(Level.C1);
        assertThat(Levels.of("technique (B1)")).contains(Level.B1);
        assertThat(Languages.all()).hasSizeGreaterThan(70);
    }

    @Test
    void takesNoNationalityForALanguage() {
        assertThat(Languages.find(
                        "Vous vous déplacez ponctuellement sur nos sites anglais et polonais pour la recette."))
                .isEmpty();
    }
}
