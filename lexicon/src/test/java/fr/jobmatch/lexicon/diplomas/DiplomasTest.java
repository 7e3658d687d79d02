package fr.jobmatch.lexicon.diplomas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiplomasTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CAP Cuisine                                   | CAP | 3
            Baccalauréat professionnel Vente              | BAC_PRO | 4
            BTS MCO                                       | BTS | 5
            Licence professionnelle commerce              | LICENCE_PRO | 6
            Master 2 Droit des affaires                   | MASTER | 7
            Diplôme d'ingénieur                           | INGENIEUR | 7
            Doctorat en chimie                            | DOCTORAT | 8
            Bac +5                                        | BAC+5 | 7
            bac+2/3                                       | BAC+2 | 5
            Titre RNCP niveau 6                           | TITRE_RNCP | 6
            Diplôme d'État d'aide-soignant                | DEAS | 4
            BSc in Computer Science                       | LICENCE | 6
            MSc Data Science                              | MASTER | 7
            PhD in Physics                                | DOCTORAT | 8
            Diplôme de niveau III                         | NIVEAU_5 | 5
            """)
    void readsDiplomasAndTheirLevel(String text, String code, int level) {
        assertThat(Diplomas.find(text).getFirst().diploma().code()).isEqualTo(code);
        assertThat(Diplomas.level(text)).hasValue(level);
    }

    @Test
    void takesNoPartOfANameForAnotherDiploma() {
        assertThat(Diplomas.find("Master CCA ou DSCG"))
                .extracting(mention -> mention.diploma().code())
                .containsExactly("MASTER", "DSCG");
    }

    @Test
    void writesProgrammesOut() {
        assertThat(Diplomas.find("BTS MCO, lycée").getFirst().programme())
                .isEqualTo("Management commercial opérationnel");
        assertThat(Diplomas.expanded("BTS MCO")).isEqualTo(Diplomas.expanded("BTS Management Commercial Opérationnel"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Certified Scrum Master",
                "Vous assurez le support de niveau 3 auprès des utilisateurs",
                "Nettoyage du bac à graisse",
                "Full driving licence",
                "VILLE DU HAVRE, DIRECTION DE LA VOIRIE"
            })
    void findsNoneInOtherMeanings(String text) {
        assertThat(Diplomas.find(text)).isEmpty();
    }

    @Test
    void readsTheLevelOfATitleThatHasSeveral() {
        assertThat(Diplomas.find("Titre professionnel de niveau 5"))
                .extracting(
                        mention -> mention.diploma().code(),
                        mention -> mention.diploma().level())
                .containsExactly(tuple("TITRE_PRO", 5));
    }
}
