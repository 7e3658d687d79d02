package fr.jobmatch.ingestion.offers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {

    static Stream<Arguments> pieces() {
        return Stream.of(
                Arguments.of("Go&ucirc;t du contact &amp; rigueur", "Goût du contact & rigueur"),
                Arguments.of("d&amp;eacute;butant", "débutant"),
                Arguments.of("&#233;t&#xE9; &#0;", "été"),
                Arguments.of("R&D; B&B", "R&D; B&B"),
                Arguments.of(
                        "<p>Missions</p><ul><li>Poser</li><li>Crépir</li></ul>", "Missions\n\n- Poser\n\n- Crépir"),
                Arguments.of("Java < 8 et > 5", "Java < 8 et > 5"),
                Arguments.of("MaÃ§on expÃ©rimentÃ©, câ€™est vous", "Maçon expérimenté, c’est vous"),
                Arguments.of("Âge, pâtisserie, Ça", "Âge, pâtisserie, Ça"),
                Arguments.of("\uFFFD\uFFFD Bordeaux", "Bordeaux"),
                Arguments.of("un/r/ndeux\r\ntrois\\r\\nquatre", "un\ndeux\ntrois\nquatre"),
                Arguments.of("a\u0000b\u200Bc", "abc"),
                Arguments.of("  \u00A0 ", ""));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void makesPlain(String source, String plain) {
        assertThat(PlainText.of(source)).isEqualTo(plain);
    }

    @Test
    void tellsFrenchFromEnglish() {
        assertThat(TextLanguage.of("Vous rejoignez une équipe de passionnés dans le nord de la France pour un projet."))
                .isEqualTo("fr");
        assertThat(TextLanguage.of("You will join the team and work on our product with the best engineers."))
                .isEqualTo("en");
        assertThat(TextLanguage.of("Python Java SQL")).isNull();
    }
}
