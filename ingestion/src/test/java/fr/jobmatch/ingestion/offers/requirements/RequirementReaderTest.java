package fr.jobmatch.ingestion.offers.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.jobmatch.domain.offer.SkillRequirement;
import fr.jobmatch.lexicon.skills.SkillLexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementReaderTest {

    private final RequirementReader reader = new RequirementReader(SkillLexicon.builtIn());

    @Test
    void takesNoAdvantageForASkill() {
        var asked = reader.read("Magasinier (H/F)", """
                Vous préparez les commandes et tenez l’inventaire.
                Chez nous, vous profitez d’une mutuelle, d’une aide à la garde d’enfants, de sport et de la location de véhicule.
                La connaissance de la paie est exigée, la mutuelle est prise en charge.""");

        assertThat(asked.skills())
                .extracting(SkillRequirement::label)
                .contains("Paie")
                .doesNotContain("Accueil du jeune enfant", "Location de véhicules");
    }

    @Test
    void takesNoSayingForASkill() {
        var asked = reader.read(
                "Aide-maçon (H/F)",
                "Nous recherchons pour le compte d’un client un aide-maçon.\n"
                        + "Vous tenez compte des consignes. Prise en charge de la garde d’enfants.\nVous suivez les comptes clients.");

        assertThat(asked.skills())
                .filteredOn(skill -> skill.label().equals("Comptabilité clients"))
                .singleElement()
                .satisfies(skill -> assertThat(skill.quote()).contains("comptes clients"));
    }

    @Test
    void tellsMustHavesFromWishes() {
        var asked = reader.read("Développeur (H/F)", """
                Notre entreprise édite des logiciels en PHP depuis 1999.
                Profil recherché :
                - Maîtrise de Java et de SQL exigée, MySQL serait un plus
                - Idéalement PostgreSQL
                - Anglais courant (impératif)
                Seraient appréciés :
                - Gestion de projet
                Nos avantages : Excel.""");

        assertThat(asked.skills())
                .extracting(SkillRequirement::label, SkillRequirement::required)
                .contains(
                        tuple("Java", true),
                        tuple("SQL", true),
                        tuple("MySQL", false),
                        tuple("PostgreSQL", false),
                        tuple("Gestion de projet", false))
                .extracting(tuple -> tuple.toList().getFirst())
                .doesNotContain("Excel");
        assertThat(asked.languages()).singleElement().satisfies(english -> {
            assertThat(english.language()).isEqualTo("en");
            assertThat(english.required()).isTrue();
            assertThat(english.quote()).contains("Anglais courant");
        });
    }

    @Test
    void takesEverydayWordsOfASentenceForNoSkill() {
        var text = "Le service des ventes a une culture du dialogue, sans oublier la performance des infrastructures.";

        assertThat(reader.read("Chef de service (H/F)", text).skills())
                .extracting(SkillRequirement::label)
                .doesNotContain("Service en salle", "Culture végétale", "Génie civil", "Stockage et sauvegarde");
    }

    @Test
    void countsTheSkillsOfTheTitleAsMustHaves() {
        assertThat(reader.read("Développeur Java / SQL (H/F)", "").skills())
                .extracting(SkillRequirement::label, SkillRequirement::required)
                .contains(tuple("Java", true), tuple("SQL", true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Vous justifiez de 5 ans d'expérience en comptabilité. | 60
            Expérience de 3 à 5 ans exigée sur un poste similaire. | 36
            Une expérience significative (10 ans) est attendue.    | 120
            Vous avez au moins deux ans d'expérience.              | 24
            At least 4+ years of experience in sales.              | 48
            Expérience de 6 mois souhaitée.                        | 6
            Débutants acceptés, formation assurée.                 | 0
            Forte de 20 ans d'expérience, notre société grandit.   | -
            Vous aurez un 13e mois et une expérience unique.       | -
            Contrat de 12 mois.                                    | -
            """)
    void readsTheLeastExperience(String text, Integer months) {
        assertThat(reader.read("Poste", text).experience().months()).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le permis B est exigé.               | true
            Permis B souhaité.                   | false
            Permis B                             |
            """)
    void readsLicencesWithTheirWeight(String text, Boolean required) {
        assertThat(reader.read("Poste", text).licences()).singleElement().satisfies(licence -> {
            assertThat(licence.code()).isEqualTo("PERMIS_B");
            assertThat(licence.required()).isEqualTo(required);
            assertThat(licence.quote()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Le permis B n'est pas obligatoire.", "Pas besoin de permis B."})
    void asksForNothingThatTheTextRulesOut(String text) {
        assertThat(reader.read("Poste", text).licences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Titulaire d'un Bac+2 à Bac+5 en informatique.  | 5
            De formation CAP ou BEP maçonnerie.            | 3
            Vous es dynamique et travaillez avec un architecte. | -
            """)
    void readsTheLowestDiplomaThatWillDo(String text, Integer level) {
        var diplomas = reader.read("Poste", text).diplomas();

        if (level == null) {
            assertThat(diplomas).isEmpty();
        } else {
            assertThat(diplomas)
                    .singleElement()
                    .extracting(diploma -> diploma.level())
                    .isEqualTo(level);
        }
    }

    @Test
    void quotesTheWordsAroundAFindInALongSentence() {
        var text = "Vous rejoindrez une équipe " + "soudée et motivée, ".repeat(40) + "permis B exigé, "
                + "dans la région ".repeat(40);

        assertThat(reader.read("Poste", text).licences().getFirst().quote())
                .contains("permis B exigé")
                .hasSizeLessThan(260);
    }
}
