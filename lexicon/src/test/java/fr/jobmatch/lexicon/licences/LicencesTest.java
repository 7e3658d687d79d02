package fr.jobmatch.lexicon.licences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            permis B, C et CE                    | PERMIS_B, PERMIS_C, PERMIS_CE
            Permis B                             | PERMIS_B
            Permis : B / BE                      | PERMIS_B, PERMIS_BE
            titulaire du permis de conduire      | PERMIS_B
            Permis de conduire catégorie C       | PERMIS_C
            permis poids lourd                   | PERMIS_C
            Full driving licence                 | PERMIS_B
            CACES R489 cat. 1A, 3 et 5           | CACES_R489_1A, CACES_R489_3, CACES_R489_5
            CACES 1, 3 et 5                      | CACES_R489_1, CACES_R489_3, CACES_R489_5
            CACES nacelle R486                   | CACES_R486
            R482 A                               | CACES_R482_A
            Habilitation électrique B1V, BR      | HABILITATION_B1V, HABILITATION_BR
            B2V                                  | HABILITATION_B2V
            FCO 2022                             | FCO
            FIMO marchandises, carte conducteur  | FIMO_MARCHANDISES, CARTE_CONDUCTEUR
            """)
    void readsLicencesInTheirNormalForm(String text, String codes) {
        assertThat(codes(text)).isEqualTo(List.of(codes.split(", ")));
    }

    @Test
    void findsNoneWhereThereIsNone() {
        assertThat(codes("Permis de construire, licence de droit, il permet à chacun de progresser"))
                .isEmpty();
    }

    @Test
    void knowsWhatALicenceIncludes() {
        assertThat(Licences.covered("PERMIS_CE")).contains("PERMIS_C", "PERMIS_B", "PERMIS_BE");
        assertThat(Licences.covers(List.of("CACES_R489_3"), "CACES")).isTrue();
        assertThat(Licences.covers(List.of("PERMIS_B"), "PERMIS_C")).isFalse();
        assertThat(Licences.covers(List.of("HABILITATION_BR"), "HABILITATION_ELECTRIQUE"))
                .isTrue();
    }

    private static List<String> codes(String text) {
        return Licences.find(text).stream()
                .map(mention -> mention.licence().code())
                .toList();
    }
}
