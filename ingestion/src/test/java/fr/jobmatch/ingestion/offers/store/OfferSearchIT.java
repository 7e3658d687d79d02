package fr.jobmatch.ingestion.offers.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferSearchIT {

    private static OfferStore store;

    @BeforeAll
    static void importOffers() {
        var database = TestDatabase.shared();
        assumeTrue(database.isPresent(), "no test database: run ./jobmatch test");
        store = new OfferStore(database.get());
        store.get(OfferImports.class).importAll(OfferSource.FRANCE_TRAVAIL, OfferStore.stream("""
                                {"id":"1","intitule":"Développeuse C++ (H/F)","description":"Python, Linux.","typeContrat":"CDI",\
                                "dateCreation":"2026-01-10T08:00:00.000Z","salaire":{"libelle":"Annuel de 40000.0 Euros à 45000.0 Euros"},\
                                "lieuTravail":{"libelle":"75 - PARIS 08","latitude":48.87,"longitude":2.31,"commune":"75108"}}""", """
                                {"id":"2","intitule":"Développeur Python (H/F)","description":"Django.","typeContrat":"CDD",\
                                "dateCreation":"2026-01-12T08:00:00.000Z",\
                                "lieuTravail":{"libelle":"78 - VERSAILLES","latitude":48.80,"longitude":2.13,"commune":"78646"}}""", """
                                {"id":"3","intitule":"Boulanger (H/F)","description":"Pains et viennoiseries.","typeContrat":"CDI",\
                                "dateCreation":"2026-01-11T08:00:00.000Z","salaire":{"libelle":"Mensuel de 2000.0 Euros"},\
                                "lieuTravail":{"libelle":"France"}}"""));
    }

    @AfterAll
    static void close() {
        if (store != null) {
            store.close();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            developpeur       | 2
            C++               | 1
            python -django    | 1
            "pains et"        | 3
            python or boulanger | 2 3 1
            cobol             |
            """)
    void findsWords(String words, String ids) {
        assertThat(found(OfferQuery.all(0, 10).withWords(words)))
                .containsExactlyInAnyOrder(ids == null ? new String[0] : ids.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table offer; --", "a & | ! :* <->", "%", "\"", "((((", "\\"})
    void takesAnyTextForWords(String words) {
        assertThat(found(OfferQuery.all(0, 10).withWords(words))).isEmpty();
        assertThat(found(OfferQuery.all(0, 10))).hasSize(3);
    }

    @Test
    void findsOffersAroundACommuneNearestFirst() {
        assertThat(found(OfferQuery.all(0, 10).near("Paris", 30))).containsExactly("1", "2");
        assertThat(found(OfferQuery.all(0, 10).near("Paris", 5))).containsExactly("1");
        assertThat(found(OfferQuery.all(0, 10).near("Nulle-Part-sur-Rien", 5))).isEmpty();
    }

    @Test
    void filtersByContractSalaryDateAndSource() {
        assertThat(found(new OfferQuery(
                        null,
                        null,
                        null,
                        Set.of(ContractType.CDI),
                        Set.of(),
                        null,
                        Set.of(),
                        null,
                        OfferQuery.Sort.SALARY,
                        0,
                        10)))
                .containsExactly("1", "3");
        assertThat(found(new OfferQuery(
                        null, null, null, Set.of(), Set.of(), 30_000, Set.of(), null, OfferQuery.Sort.DATE, 0, 10)))
                .containsExactly("1");
        assertThat(found(new OfferQuery(
                        null,
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        null,
                        Set.of(OfferSource.FRANCE_TRAVAIL),
                        Instant.parse("2026-01-11T00:00:00Z"),
                        OfferQuery.Sort.DATE,
                        0,
                        10)))
                .containsExactly("2", "3");
    }

    @Test
    void givesPagesWithTheTotal() {
        var second = store.get(OfferSearch.class).search(OfferQuery.all(1, 2));

        assertThat(second.total()).isEqualTo(3);
        assertThat(second.offers()).extracting(Offer::externalId).containsExactly("1");
    }

    private static List<String> found(OfferQuery query) {
        return store.get(OfferSearch.class).search(query).offers().stream()
                .map(Offer::externalId)
                .toList();
    }
}
