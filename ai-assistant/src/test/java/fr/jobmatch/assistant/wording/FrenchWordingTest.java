package fr.jobmatch.assistant.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.profile.PartialDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FrenchWordingTest {

    @Test
    void elidesBeforeVowelsAndSilentH() {
        assertThat(List.of("infirmière", "électricien", "hôtesse", "hotliner", "développeur", "UX designer"))
                .map(Elision::de)
                .containsExactly(
                        "d’infirmière", "d’électricien", "d’hôtesse", "de hotliner", "de développeur", "d’UX designer");
    }

    @Test
    void contractsArticlesOfTownsAndInstitutions() {
        assertThat(Towns.in("LE HAVRE", Locale.FRENCH)).isEqualTo("au Havre");
        assertThat(Towns.in("Les Ulis", Locale.FRENCH)).isEqualTo("aux Ulis");
        assertThat(Organizations.at("CHU de Brest", Locale.FRENCH)).isEqualTo("au CHU de Brest");
        assertThat(Organizations.at("Hôpital Nord", Locale.FRENCH)).isEqualTo("à l’Hôpital Nord");
        assertThat(Organizations.at("Dupont & Fils", Locale.FRENCH)).isEqualTo("chez Dupont & Fils");
    }

    @Test
    void keepsCapitalsOfNamesAndAcronyms() {
        assertThat(List.of("Refonte du site", "Java et Spring Boot", "SIRH : paramétrage", "DevOps"))
                .map(line -> Casing.inSentence(line, new FakeTerms()))
                .containsExactly("refonte du site", "Java et Spring Boot", "SIRH : paramétrage", "DevOps");
    }

    @Test
    void writesPeriodsAsCvsDo() {
        assertThat(Periods.of(PartialDate.of(2019, 9), null, Locale.FRENCH)).contains("09/2019 – à ce jour");
        assertThat(Periods.of(PartialDate.of(2015), PartialDate.of(2017), Locale.FRENCH))
                .contains("2015 – 2017");
        assertThat(Periods.of(null, PartialDate.of(2017, 6), Locale.FRENCH)).contains("06/2017");
        assertThat(Periods.of(null, null, Locale.FRENCH)).isEmpty();
    }

    @Test
    void calmsLinesInCapitals() {
        assertThat(List.of("CHAUFFEUR PL DE NUIT", "Chef de projet", "E.Leclerc - CHEF DE RAYON", "CDI"))
                .map(Casing::calm)
                .containsExactly("Chauffeur PL de nuit", "Chef de projet", "E.Leclerc - chef de rayon", "CDI");
        assertThat(Organizations.calm("ORF CONSEIL")).isEqualTo("ORF Conseil");
        assertThat(Towns.calm("BOURG EN BRESSE")).isEqualTo("Bourg-en-Bresse");
    }
}
