package fr.jobmatch.ingestion.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.mapping.ReadCounts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Real payloads of every source, where they are at hand: none is lost, and what a payload states is read.
class SharedOffersTest {

    private static final Path SHARED =
            Path.of(Objects.requireNonNullElse(System.getenv("JOBMATCH_SHARED"), "../../shared"));

    /// Fields that a payload may word without a figure or a level, with the share of them that must be read.
    private static final Set<String> PARTLY =
            Set.of("dureeTravailLibelle", "formations", "salary per year", "télétravail in text");

    @ParameterizedTest
    @CsvSource({
        "france-travail/offers-raw.ndjson.gz, FRANCE_TRAVAIL, 3606",
        "france-travail/offers-reconstructed.ndjson.gz, FRANCE_TRAVAIL, 992",
        "france-travail/recorded-pages/dept74-2025-08-06-page0.json.gz, FRANCE_TRAVAIL, 150",
        "la-bonne-alternance/search-derived-from-feeds.json, LA_BONNE_ALTERNANCE, 28",
        "apec/recherche-offre-3-hits.json, APEC, 3",
        "wttj/algolia-query-2-hits.json, WELCOME_TO_THE_JUNGLE, 2",
        "wttj/job-detail.json, WELCOME_TO_THE_JUNGLE, 1",
        "wttj/embed-jobs-2021.json, WELCOME_TO_THE_JUNGLE, 9"
    })
    void losesNoOfferAndReadsWhatItStates(String file, OfferSource source, int offers) {
        var path = SHARED.resolve("data/offers").resolve(file);
        assumeTrue(Files.exists(path), "no shared offers at " + path);
        var counts = new ReadCounts(OfferMappers.of(source).fields());
        var ids = new HashSet<String>();

        try (var lines = OfferFiles.read(source, path, false)) {
            lines.forEach(line -> {
                assertThat(line).isInstanceOf(OfferLine.Read.class);
                var read = (OfferLine.Read) line;
                counts.add(read.payload(), read.offer());
                ids.add(read.offer().externalId());
            });
        }

        assertThat(ids).hasSize(offers);
        assertThat(counts.byField()).allSatisfy((field, count) -> {
            double share = count.present() == 0 ? 1 : (double) count.read() / count.present();
            assertThat(share).as(field).isGreaterThanOrEqualTo(PARTLY.contains(field) ? 0.8 : 0.99);
        });
        System.out.println(file + "\n" + counts);
    }
}
