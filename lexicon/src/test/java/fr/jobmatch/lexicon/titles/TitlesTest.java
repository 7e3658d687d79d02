package fr.jobmatch.lexicon.titles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Infirmier / Infirmière (H/F)              | infirmier
            Infirmier(ère) de nuit F/H                | infirmier
            Infirmier.ère                             | infirmier
            Développeuse web senior - CDI             | developpeur web
            Vendeur·euse                              | vendeur
            Directrice commerciale                    | directeur commercial
            Alternant Comptable (H/F)                 | comptable
            Conducteur / Conductrice de travaux [F/H] | conducteur de travaux
            Cheffe de rang                            | chef de rang
            Chargé(e) de communication                | charge de communication
            2 Serveurs / Serveuses                    | serveurs
            Maître / Maîtresse d'hôtel (H/F)          | maitre d'hotel
            """)
    void baresTheTitle(String title, String bare) {
        assertThat(Titles.normalise(title)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({
        "Stagiaire marketing,INTERN",
        "Développeur Java junior,JUNIOR",
        "Senior Software Engineer,SENIOR",
        "Responsable de magasin,MANAGER",
        "Directrice des ressources humaines,DIRECTOR",
        "Cheffe d'équipe,LEAD"
    })
    void readsTheLevel(String title, Seniority level) {
        assertThat(Titles.seniority(title)).contains(level);
    }

    @Test
    void saysNothingOfTheLevelOfAPlainTitle() {
        assertThat(Titles.seniority("Boulanger")).isEmpty();
    }
}
