package fr.jobmatch.ingestion.offers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.domain.offer.SkillRequirement;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class OtherSourcesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void laBonneAlternanceReadsAParagraphAmongTheSkillsAsText() {
        var offer = map(OfferSource.LA_BONNE_ALTERNANCE, """
                {"identifier":{"id":"1"},"workplace":{"name":"Atelier Bleu","location":{"address":"69003 LYON"}},
                "offer":{"title":"Vendeur (H/F)","description":"Vous vendez au comptoir.",
                "desired_skills":["Excel","Exigences :\\n- Maîtrise de PowerPoint exigée\\n- Permis B"]}}""");

        assertThat(offer.skills())
                .extracting(SkillRequirement::label)
                .contains("Excel")
                .allMatch(label -> label.length() < 60);
        assertThat(offer.description()).contains("Vous vendez", "PowerPoint");
        assertThat(offer.licences()).hasSize(1);
    }

    @Test
    void laBonneAlternanceHandsOnVolunteersAbroad() {
        var offer = map(OfferSource.LA_BONNE_ALTERNANCE, """
                {"identifier":{"id":"1"},"workplace":{"location":{"address":"Bristol"}},"contract":{"type":[]},
                "offer":{"title":"VIE - Ingénieur béton F/H","description":"Vous suivez un chantier."}}""");

        assertThat(offer.contract().type()).isEqualTo(ContractType.VIE);
        assertThat(offer.places().getFirst().country()).isNotEqualTo("FR");
    }

    /// A form that fills in the postcode of the capital.
    @Test
    void aTownsNameStandsOverAPostcodeElsewhere() {
        var offer = map(OfferSource.LA_BONNE_ALTERNANCE, """
                {"identifier":{"id":"1"},"workplace":{"location":{"address":"75001 GRENOBLE"}},
                "offer":{"title":"Vendeur (H/F)","description":"Vous vendez."}}""");

        assertThat(offer.places().getFirst().city()).isEqualTo("Grenoble");
        assertThat(offer.places().getFirst().departement()).isEqualTo("38");
        assertThat(offer.places().getFirst().postcode()).isNull();
        assertThat(offer.places().getFirst().lat()).isBetween(45.0, 45.4);
    }

    @Test
    void readsLaBonneAlternance() {
        var offer = map(OfferSource.LA_BONNE_ALTERNANCE, """
                {"identifier":{"id":null,"partner_label":"Partenaire","partner_job_id":"A7"},
                "workplace":{"name":null,"brand":"Atelier Bleu","location":{"address":"69003 LYON","geopoint":{"type":"Point","coordinates":[4.85,45.76]}}},
                "apply":{"url":"https://jobs.example.org/a7"},
                "contract":{"duration":24,"type":["Apprentissage","Professionnalisation"],"remote":"hybrid"},
                "offer":{"title":"Vendeur (H/F)","description":"<p>Accueil &amp; vente</p>","rome_codes":["D1106"],"desired_skills":["Java"],
                "publication":{"creation":"2026-01-05T08:00:00.000Z","expiration":"2026-03-05T08:00:00.000Z"}}}""");

        assertThat(offer.externalId()).isEqualTo("Partenaire:A7");
        assertThat(offer.company()).isEqualTo("Atelier Bleu");
        assertThat(offer.description()).isEqualTo("Accueil & vente");
        assertThat(offer.contract().type()).isEqualTo(ContractType.APPRENTICESHIP);
        assertThat(offer.remote()).isEqualTo(RemotePolicy.PARTIAL);
        assertThat(offer.places().getFirst().lat()).isEqualTo(45.76);
        assertThat(offer.places().getFirst().departement()).isEqualTo("69");
        assertThat(offer.skills().getFirst().required()).isFalse();
        assertThat(offer.expiresAt()).isEqualTo(Instant.parse("2026-03-05T08:00:00Z"));
    }

    @Test
    void readsApecAndMarksItsTeaser() {
        var offer = map(OfferSource.APEC, """
                {"id":1,"numeroOffre":"1W","intitule":"Chef de projet F/H","nomCommercial":"ZZ_Confidentiel","lieuTexte":"Paris 08 - 75",
                "latitude":"48.87","longitude":"2.31","salaireTexte":"A partir de 45 k€ brut annuel","typeContrat":101888,"contractDuration":0,
                "texteOffre":"Notre client...","datePublication":"2026-09-02T16:51:05.000+0000","idNomTeletravail":20949}""");

        assertThat(offer.externalId()).isEqualTo("1W");
        assertThat(offer.company()).isNull();
        assertThat(offer.contract().type()).isEqualTo(ContractType.CDI);
        assertThat(offer.contract().durationMonths()).isNull();
        assertThat(Objects.requireNonNull(offer.salary()).annualMin()).isEqualTo(45_000);
        assertThat(offer.remote()).isEqualTo(RemotePolicy.NONE);
        assertThat(offer.publishedAt()).isEqualTo(Instant.parse("2026-09-02T16:51:05Z"));
        assertThat(offer.raw()).containsEntry("teaser", "true");
    }

    @Test
    void readsWelcomeToTheJungleHits() {
        var offer = map(OfferSource.WELCOME_TO_THE_JUNGLE, """
                {"reference":"r-1","name":"Stage - Data (H/F)","slug":"stage-data","organization":{"name":"Noria","slug":"noria"},
                "summary":"Une équipe data.","key_missions":["Préparer les données"],"profile":"<p>Anglais courant exigé</p>","contract_type":"internship",
                "contract_duration_minimum":6,"remote":"punctual","salary_minimum":15000,"salary_maximum":10800,"salary_period":"monthly","salary_currency":"EUR",
                "experience_level_minimum":0.5,"education_level":"bac_5","offices":[{"city":"Nantes","country_code":"FR"},{"city":"Lille","country_code":"FR"}],
                "_geoloc":[{"lat":47.21,"lng":-1.55},{"lat":50.63,"lng":3.06}],"published_at":"2026-10-01T08:38:39Z","language":"fr"}""");

        assertThat(offer.contract().type()).isEqualTo(ContractType.INTERNSHIP);
        assertThat(offer.places()).hasSize(2);
        assertThat(Objects.requireNonNull(offer.salary()).doubtful()).isTrue();
        assertThat(offer.experience().months()).isEqualTo(6);
        assertThat(offer.remote()).isEqualTo(RemotePolicy.OCCASIONAL);
        assertThat(offer.diplomas().getFirst().level()).isEqualTo(7);
        assertThat(offer.languages().getFirst().required()).isTrue();
        assertThat(offer.url()).endsWith("/companies/noria/jobs/stage-data");
    }

    @Test
    void readsWelcomeToTheJungleJobDocuments() {
        var offer = map(OfferSource.WELCOME_TO_THE_JUNGLE, """
                {"job":{"reference":"r-2","name":"Développeur","contract_type":"FULL_TIME","experience_level":"1_TO_2_YEARS","tools":["PHP"],
                "salary_min":30000,"salary_max":35000,"salary_period":"yearly","office":{"city":"Nantes","country_code":"FR","zip_code":"44000"}}}""");

        assertThat(offer.contract().type()).isEqualTo(ContractType.CDI);
        assertThat(offer.experience().months()).isEqualTo(12);
        assertThat(Objects.requireNonNull(offer.salary()).annualMax()).isEqualTo(35_000);
        assertThat(offer.skills()).extracting(skill -> skill.label()).contains("PHP");
    }

    @Test
    void readsJobPostings() {
        var offer = map(OfferSource.JOB_POSTING, """
                {"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":["JobPosting"],"title":"Comptable","description":"<p>Tenue des comptes</p>",
                "identifier":{"@type":"PropertyValue","value":"C-9"},"employmentType":["FULL_TIME","CDI"],"hiringOrganization":{"name":"Cabinet Lenoir"},
                "jobLocation":{"@type":"Place","address":{"addressLocality":"Nantes","postalCode":"44000","addressCountry":{"name":"France"}}},
                "baseSalary":{"currency":"EUR","value":{"minValue":2400,"maxValue":2600,"unitText":"MONTH"}},"jobLocationType":"TELECOMMUTE",
                "datePosted":"2026-02-01","validThrough":"2026-04-01T00:00","experienceRequirements":{"monthsOfExperience":"24"}}]}""");

        assertThat(offer.externalId()).isEqualTo("C-9");
        assertThat(offer.contract().type()).isEqualTo(ContractType.CDI);
        assertThat(offer.contract().fullTime()).isTrue();
        assertThat(Objects.requireNonNull(offer.salary()).annualMin()).isEqualTo(28_800);
        assertThat(offer.remote()).isEqualTo(RemotePolicy.FULL);
        assertThat(offer.experience().months()).isEqualTo(24);
        assertThat(offer.places().getFirst().departement()).isEqualTo("44");
        assertThat(offer.places().getFirst().country()).isEqualTo("FR");
        assertThat(offer.expiresAt()).isNotNull();
    }

    @Test
    void countsAWeeksPayByTheYearAndABareDateToItsEnd() {
        var offer = map(OfferSource.JOB_POSTING, """
                {"@type":"JobPosting","title":"Serveur (H/F)","validThrough":"2026-04-30",
                "baseSalary":{"currency":"EUR","value":{"value":500,"unitText":"WEEK"}}}""");

        assertThat(Objects.requireNonNull(offer.salary()).annualMin()).isEqualTo(26_000);
        assertThat(offer.expiresAt()).isEqualTo(Instant.parse("2026-04-30T21:59:59Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"@type":"JobPosting","title":"Serveur","employmentType":"FULL_TIME","baseSalary":{"value":{}},"jobLocation":[],"experienceRequirements":"no requirements"}
            {"@type":"JobPosting","title":"Serveur","employmentType":"Full-time","baseSalary":"","jobLocationType":"","identifier":""}
            """)
    void readsSparsePostingsWithoutInventing(String json) {
        var offer = map(OfferSource.JOB_POSTING, json);

        assertThat(offer.contract().type()).isNull();
        assertThat(offer.contract().fullTime()).isTrue();
        assertThat(offer.salary()).isNull();
        assertThat(offer.remote()).isNull();
        assertThat(offer.places()).isEmpty();
        assertThat(offer.externalId()).isNotEmpty();
    }

    private static Offer map(OfferSource source, String json) {
        return OfferMappers.of(source).map(JSON.readTree(json));
    }
}
