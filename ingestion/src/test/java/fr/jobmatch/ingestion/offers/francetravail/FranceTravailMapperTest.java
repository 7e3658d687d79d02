package fr.jobmatch.ingestion.offers.francetravail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.domain.offer.SkillRequirement;
import fr.jobmatch.ingestion.offers.OfferMappers;
import fr.jobmatch.ingestion.offers.mapping.UnreadableOfferException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FranceTravailMapperTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void readsAWholeOffer() {
        var offer = map("""
                {"id":"196CWQH","intitule":"Technicien de maintenance (H/F)","description":"Vous d&eacute;pannez.\\r\\nTélétravail : non concerné.",
                "dateCreation":"2025-08-06T10:11:12.345Z","romeCode":"I1304","romeLibelle":"Maintenance","appellationlibelle":"Technicien",
                "entreprise":{"nom":"ATELIERS DU LAC"},"typeContrat":"CDD","typeContratLibelle":"CDD - 6 Mois","natureContrat":"Contrat travail",
                "experienceExige":"E","experienceLibelle":"2 An(s) - si pas de diplôme","alternance":false,
                "dureeTravailLibelle":"35H30/semaine\\nTravail en journée","dureeTravailLibelleConverti":"Temps plein",
                "competences":[{"code":"104001","libelle":"Lire un schéma","exigence":"E"},{"libelle":"Souder à l'arc","exigence":"S"}],
                "langues":[{"libelle":"Anglais","exigence":"S"}],"permis":[{"libelle":"EB - Véhicule léger + remorque","exigence":"E"}],
                "formations":[{"niveauLibelle":"Bac+2 ou équivalents","domaineLibelle":"maintenance","exigence":"E"}],
                "origineOffre":{"urlOrigine":"https://candidat.francetravail.fr/offres/recherche/detail/196CWQH"},
                "contact":{"urlPostulation":"Pour postuler : https://jobs.example.org/42"}}""");

        assertThat(offer.externalId()).isEqualTo("196CWQH");
        assertThat(offer.description()).startsWith("Vous dépannez.\n");
        assertThat(offer.publishedAt()).isEqualTo(Instant.parse("2025-08-06T10:11:12.345Z"));
        assertThat(offer.updatedAt()).isEqualTo(offer.publishedAt());
        assertThat(offer.contract().durationMonths()).isEqualTo(6);
        assertThat(offer.contract().hoursPerWeek()).isEqualTo(35.5);
        assertThat(offer.experience().months()).isEqualTo(24);
        assertThat(offer.skills())
                .extracting(SkillRequirement::label, SkillRequirement::required)
                .contains(tuple("Lire un schéma", true), tuple("Souder à l'arc", false));
        assertThat(offer.raw().get("competences.codes")).isEqualTo("104001 Lire un schéma");
        assertThat(offer.languages())
                .extracting(language -> language.language(), language -> language.required())
                .containsExactly(tuple("en", false));
        assertThat(offer.licences()).extracting(licence -> licence.code()).containsExactly("PERMIS_BE");
        assertThat(offer.diplomas())
                .extracting(diploma -> diploma.level(), diploma -> diploma.field())
                .containsExactly(tuple(5, "maintenance"));
        assertThat(offer.applyUrl()).isEqualTo("https://jobs.example.org/42");
        assertThat(offer.url()).endsWith("196CWQH");
    }

    @ParameterizedTest
    @CsvSource({
        "CDI, Contrat travail, false, Maçon (H/F), CDI",
        "DIN, Contrat travail, false, Cariste (H/F), CDI",
        "MIS, Contrat travail, false, Cariste (H/F), INTERIM",
        "SAI, Contrat travail, false, Serveur (H/F), SEASONAL",
        "LIB, Emploi non salarié, false, Infirmier (H/F), FREELANCE",
        "FRA, Emploi non salarié, false, Gérant (H/F), FRANCHISE",
        "DDI, Insertion par l'activ.éco., false, Agent (H/F), INSERTION",
        "TTI, Insertion par l'activ.éco., false, Agent (H/F), INSERTION",
        "CDD, Contrat apprentissage, true, Vendeur (H/F), APPRENTICESHIP",
        "CDI, Cont. professionnalisation, true, Vendeur (H/F), PROFESSIONALISATION",
        "CDI, Contrat travail, false, Stagiaire Data Engineer (H/F), INTERNSHIP",
        "CDI, Contrat travail, false, ALTERNANCE - Data analyst Bac +5 (H/F), APPRENTICESHIP",
        "CDI, Contrat travail, false, Chargé de mission alternance (H/F), CDI",
        "CDD, Contrat travail, false, Formateur en apprentissage automatique (H/F), CDD",
        "REP, Emploi non salarié, false, Repreneur (H/F), OTHER"
    })
    void readsTheKindOfContract(String type, String nature, boolean alternance, String title, String expected) {
        var offer = map(payload()
                .put("typeContrat", type)
                .put("natureContrat", nature)
                .put("alternance", alternance)
                .put("intitule", title));

        assertThat(offer.contract().type()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Contrat à durée déterminée - 6 Mois | 6
            Mission intérimaire - 5 Jour(s)     | 0.16
            Saisonnier - 53 Jour(s)             | 1.74
            CDD - 2 Semaine(s)                  | 0.46
            CDD - 1 An(s)                       | 12
            Contrat à durée indéterminée        |
            """)
    void readsTheLengthOfTheContract(String label, Double months) {
        assertThat(map(payload().put("typeContratLibelle", label)).contract().durationMonths())
                .isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            D | Débutant accepté           | 0  | false
            D | Débutant accepté (2 ans)   | 0  | false
            S | 3 An(s)                    | 36 | false
            E | 12 Mois                    | 12 | true
            E | Expérience exigée de 3 An(s) | 36 | true
            E | Expérience exigée          | -  | true
            E | 1 an - ou un diplôme       | 12 | true
            """)
    void readsExperience(String code, String label, Integer months, Boolean required) {
        var experience = map(payload().put("experienceExige", code).put("experienceLibelle", label))
                .experience();

        assertThat(experience.months()).isEqualTo(months);
        assertThat(experience.required()).isEqualTo(required);
        assertThat(experience.level()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            35H/semaine         | Temps plein   | 35   | true
            39 H  Travail en journée | -        | 39   | true
            Temps partiel - 24H30/semaine | Temps partiel | 24.5 | false
            temps partiel - 20H Autre | -       | 20   | false
            Travail en journée  | Temps plein   | -    | true
            """)
    void readsWorkingTime(String label, String converted, Double hours, Boolean fullTime) {
        var contract = map(payload().put("dureeTravailLibelle", label).put("dureeTravailLibelleConverti", converted))
                .contract();

        assertThat(contract.hoursPerWeek()).isEqualTo(hours);
        assertThat(contract.fullTime()).isEqualTo(fullTime);
    }

    @Test
    void takesTheCommentWhereTheSalaryHasNoLabel() {
        var payload = payload();
        payload.putObject("salaire").put("commentaire", "45 à 60K€").put("complement1", "Mutuelle");

        var offer = map(payload);

        assertThat(offer.salary()).isNotNull();
        assertThat(offer.salary().annualMax()).isEqualTo(60_000);
        assertThat(offer.raw()).containsEntry("salaire.complements", "Mutuelle");
    }

    @Test
    void knowsNoSalaryForAnEmptyOne() {
        var payload = payload();
        payload.putObject("salaire");

        assertThat(map(payload).salary()).isNull();
    }

    @Test
    void keepsAnonymousCompaniesUnknown() {
        var payload = payload();
        payload.putObject("entreprise").put("nom", " ").put("entrepriseAdaptee", false);

        assertThat(map(payload).company()).isNull();
    }

    @Test
    void appliesAtThePartnerWithoutAnAddressOfTheEmployer() {
        var payload = payload();
        var origin = payload.putObject("origineOffre").put("urlOrigine", "https://candidat.francetravail.fr/1");
        origin.putArray("partenaires").addObject().put("url", "https://partner.example.org/1");

        assertThat(map(payload).applyUrl()).isEqualTo("https://partner.example.org/1");
    }

    @Test
    void namesAnOfferWithoutTitleAfterItsOccupation() {
        var offer = map(payload().put("intitule", "").put("appellationlibelle", "Data engineer"));

        assertThat(offer.title()).isEqualTo("Data engineer");
    }

    @Test
    void losesNoOfferWithoutTitleAndOccupation() {
        assertThat(map(payload().put("intitule", " ").put("description", "Pose de tuiles. À Lyon."))
                        .title())
                .isEqualTo("Pose de tuiles. À Lyon.");
    }

    @Test
    void refusesAPayloadWithoutId() {
        assertThatExceptionOfType(UnreadableOfferException.class)
                .isThrownBy(() -> map("{\"intitule\":\"Maçon\"}"))
                .withMessage("no id");
    }

    private static ObjectNode payload() {
        return JSON.createObjectNode()
                .put("id", "1")
                .put("intitule", "Maçon (H/F)")
                .put("description", "Chantiers.");
    }

    private static Offer map(String json) {
        return map((ObjectNode) JSON.readTree(json));
    }

    private static Offer map(ObjectNode payload) {
        return OfferMappers.of(OfferSource.FRANCE_TRAVAIL).map(payload);
    }
}
