package fr.jobmatch.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    @ParameterizedTest
    @CsvSource({
        "développeuses, développeur",
        "directrice, directeur",
        "infirmières, infirmier",
        "conseillère, conseiller",
        "employées, employé",
        "commerciaux, commercial",
        "vendeur.euse, vendeur",
        "technicienne, technicien",
        "sportive, sportif",
        "companies, company"
    })
    void foldsGenderAndPlural(String one, String other) {
        assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
    }

    @Test
    void keepsNamesOfTools() {
        assertThat(Stems.of("C++ C# .NET Node.js")).containsExactly("c++", "c#", ".net", "node.js");
    }
}
