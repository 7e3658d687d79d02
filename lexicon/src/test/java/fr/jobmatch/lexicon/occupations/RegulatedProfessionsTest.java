package fr.jobmatch.lexicon.occupations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegulatedProfessionsTest {

    @ParameterizedTest
    @CsvSource({
        "Infirmier / Infirmière aux urgences (H/F), INFIRMIER",
        "URGENT - IDE de nuit H/F, INFIRMIER",
        "Aide-soignante en EHPAD, AIDE_SOIGNANT",
        "Conducteur SPL (H/F), CONDUCTEUR_SPL",
        "Chauffeur poids lourd benne H/F, CONDUCTEUR_PL",
        "Conductrice de bus, CONDUCTEUR_VOYAGEURS",
        "Cariste CACES 1 3 5, CARISTE",
        "Électricien bâtiment confirmé (H/F), ELECTRICIEN",
        "Agent de sécurité H/F, AGENT_SECURITE",
        "Médecin généraliste, MEDECIN"
    })
    void namesTheProfessionThatATitleBeginsWith(String title, String id) {
        assertThat(RegulatedProfessions.named(title))
                .map(RegulatedProfession::id)
                .contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Secrétaire médicale",
                "Assistante de médecin",
                "Agent de sécurité informatique",
                "Architecte logiciel",
                "Électricien automobile",
                "Conseiller en assurance pour infirmiers",
                "Vendeur"
            })
    void leavesOtherJobsAlone(String title) {
        assertThat(RegulatedProfessions.named(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Diplôme d’État d’infirmier, INFIRMIER",
        "DEAS, AIDE_SOIGNANT",
        "Permis CE, CONDUCTEUR_PL",
        "Permis CE, CONDUCTEUR_SPL",
        "CACES R489 catégories 1 et 3, CARISTE",
        "Bac pro MELEC, ELECTRICIEN",
        "TFP APS et carte professionnelle CNAPS, AGENT_SECURITE"
    })
    void knowsWhatProvesAProfession(String words, String id) {
        assertThat(RegulatedProfessions.provenBy(words)).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"Permis B, CONDUCTEUR_PL", "Permis C, CONDUCTEUR_SPL", "BTS Management commercial, INFIRMIER"})
    void takesNothingElseForAProof(String words, String id) {
        assertThat(RegulatedProfessions.provenBy(words)).doesNotContain(id);
    }
}
