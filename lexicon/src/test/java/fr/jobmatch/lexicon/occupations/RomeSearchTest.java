package fr.jobmatch.lexicon.occupations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomeSearchTest {

    private final RomeSearch builtIn = new RomeSearch(List.of());

    @ParameterizedTest
    @CsvSource({"boulanger, D1102", "Infirmière H/F, J1506", "nurse, J1506", "D1102, D1102", "développ web, M1805"})
    void findsOccupationsOfTheBuiltInLexicon(String query, String code) {
        assertThat(builtIn.search(query, 3)).extracting(RomeOccupation::code).contains(code);
    }

    @Test
    void putsTheNameThatIsMeantFirst() {
        var search = new RomeSearch(List.of(
                List.of("Z1101", "Responsable de magasin de jouets", "Vendeur / Vendeuse en chef de jouets"),
                List.of("Z1102", "Vendeur / Vendeuse de jouets", "")));

        assertThat(search.search("vendeuse de jouets", 1))
                .containsExactly(
                        new RomeOccupation("Z1102", "Vendeur / Vendeuse de jouets", "Vendeur / Vendeuse de jouets"));
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "xyzzy", "(H/F)"})
    void findsNothingWhereNothingIsMeant(String query) {
        assertThat(builtIn.search(query, 5)).isEmpty();
    }
}
