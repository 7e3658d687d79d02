package fr.jobmatch.ingestion.offers.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.OfferMappers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CanonicalOffersTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void readsBackWhatItWrites() {
        var offer = OfferMappers.of(OfferSource.FRANCE_TRAVAIL).map(JSON.readTree("""
                        {"id":"9","intitule":"Serveur (H/F)","description":"Permis B exigé. Écrire &amp;lt;b&amp;gt;.","typeContrat":"SAI",
                        "typeContratLibelle":"Saisonnier - 2 Mois","experienceExige":"D","experienceLibelle":"Débutant accepté",
                        "dateCreation":"2026-01-10T08:00:00.000Z","salaire":{"libelle":"Horaire de 12.0 Euros"},
                        "langues":[{"libelle":"Anglais","exigence":"E"}],"formations":[{"niveauLibelle":"CAP, BEP et équivalents"}],
                        "lieuTravail":{"libelle":"33 - BORDEAUX","latitude":44.85,"longitude":-0.58,"commune":"33063"}}"""));

        assertThat(CanonicalOffers.read(CanonicalOffers.write(offer))).isEqualTo(offer);
    }

    @Test
    void leavesOutWhatIsUnknown() {
        var json = JSON.readTree(CanonicalOffers.write(CanonicalOffers.read("{\"title\":\"Maçon\"}")));

        assertThat(json.path("source").asString()).isEqualTo("canonical");
        assertThat(json.has("company")).isFalse();
        assertThat(json.has("salary")).isFalse();
        assertThat(json.has("romeCode")).isFalse();
    }

    @Test
    void readsOffersThatPeopleWrite() {
        var offer = OfferMappers.of(OfferSource.CANONICAL).map(JSON.readTree("""
                        {"id":"o-1","title":"Chauffeur","description":"Tournées.","salary":{"min":2000,"max":2200,"period":"MONTH"},
                        "licences":["permis C"],"skills":["Java"],"contract":{"type":"cdi"},"remote":"none"}"""));

        assertThat(offer.externalId()).isEqualTo("o-1");
        assertThat(offer.salary()).isNotNull();
        assertThat(offer.salary().annualMin()).isEqualTo(24_000);
        assertThat(offer.licences()).extracting(licence -> licence.code()).containsExactly("PERMIS_C");
        assertThat(offer.skills().getFirst().id()).isNotNull();
        assertThat(offer.contract().type()).hasToString("CDI");
    }

    @Test
    void readsTheTextOfOffersThatListNoRequirements() {
        var offer = OfferMappers.of(OfferSource.DEMO)
                .map(JSON.readTree("{\"id\":\"d\",\"title\":\"Chauffeur\",\"description\":\"Permis B exigé.\"}"));

        assertThat(offer.source()).isEqualTo(OfferSource.DEMO);
        assertThat(offer.licences()).extracting(licence -> licence.code()).containsExactly("PERMIS_B");
    }
}
