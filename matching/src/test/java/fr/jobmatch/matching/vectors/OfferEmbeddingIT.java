package fr.jobmatch.matching.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.jobmatch.domain.embedding.TextEmbedder;
import fr.jobmatch.domain.event.OffersImported;
import fr.jobmatch.domain.event.OffersWithdrawn;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.matching.OfferShelf;
import fr.jobmatch.matching.Offers;
import fr.jobmatch.matching.embedding.WorkEmbedder;
import fr.jobmatch.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OfferEmbeddingIT {
    private static JdbcTemplate jdbc;
    private static TransactionTemplate transactions;

    private final CountingEmbedder embedder = new CountingEmbedder("test");
    private final OfferShelf shelf = new OfferShelf();
    private OfferVectors vectors;
    private OfferEmbedding embedding;
    private SimilarOffers similar;

    private final Offer urgences = Offers.nurse();
    private final Offer surgery = Offers.offer(
            "surgery",
            "Infirmier en chirurgie (H/F)",
            "Soins infirmiers, pansements complexes, transfusion.",
            List.of());
    private final Offer developer = Offers.javaDeveloper();

    @BeforeAll
    static void migrate() {
        var database = TestDatabase.shared();
        assumeTrue(database.isPresent(), "no test database: run ./jobmatch test");
        var source = database.map(
                        known -> new DriverManagerDataSource(known.url(), known.ownerUser(), known.ownerPassword()))
                .orElseThrow();
        jdbc = new JdbcTemplate(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/matching/V0200__offer_vectors.sql"),
                        new ClassPathResource("db/migration/matching/V0210__offer_vectors_of_256.sql"))
                .execute(source);
    }

    @BeforeEach
    void importOffers() {
        vectors = new OfferVectors(jdbc);
        embedding = new OfferEmbedding(shelf, embedder, vectors);
        similar = new SimilarOffers(vectors, refresh(embedder), embedder);
        jdbc.update("truncate offer_vector");
        shelf.with(urgences, surgery, developer);
        embedding.on(imported(urgences, surgery, developer));
    }

    private static OffersImported imported(Offer... offers) {
        return new OffersImported(Stream.of(offers).map(Offer::id).toList());
    }

    private List<SimilarOffer> similarTo(Offer offer) {
        return transactions.execute(status -> similar.to(offer.id(), 10));
    }

    @Test
    void findsTheNearestOfferFirstAndNotItself() {
        assertThat(similarTo(urgences)).extracting(SimilarOffer::offer).containsExactly(surgery.id(), developer.id());
        assertThat(similarTo(urgences).getFirst().similarity())
                .isGreaterThan(similarTo(urgences).getLast().similarity() + 0.2);
    }

    @Test
    void doesNotEmbedUnchangedOffersAgain() {
        embedding.on(imported(urgences, surgery, developer));

        assertThat(embedder.count).isEqualTo(3);
    }

    @Test
    void replacesTheVectorOfAChangedOffer() {
        shelf.with(Offers.offer("surgery", "Boucher", "Désossage des viandes.", List.of()));

        embedding.on(imported(surgery));

        assertThat(embedder.count).isEqualTo(4);
        assertThat(similarTo(urgences)).extracting(SimilarOffer::offer).containsOnlyOnce(surgery.id());
        assertThat(similarTo(urgences).getFirst().similarity()).isLessThan(0.3);
    }

    @Test
    void forgetsWithdrawnOffers() {
        embedding.on(new OffersWithdrawn(List.of(surgery.id())));

        assertThat(similarTo(urgences)).extracting(SimilarOffer::offer).containsExactly(developer.id());
        assertThat(similarTo(surgery)).isEmpty();
    }

    @Test
    void answersFromTheOldModelWhileANewOneEmbedsEveryOffer() {
        var served = new ArrayList<String>();
        var renamed = new CountingEmbedder("renamed");
        var refresh = refresh(renamed);
        renamed.onEmbed = () -> served.add(refresh.serving().name());

        refresh.run();

        assertThat(served).hasSize(3).containsOnly("test");
        assertThat(refresh.serving().name()).isEqualTo("renamed");
        similar = new SimilarOffers(vectors, refresh, embedder);
        assertThat(similarTo(urgences)).extracting(SimilarOffer::offer).containsExactly(surgery.id(), developer.id());
    }

    @Test
    void forgetsTheOldModelWhenNothingIsMissingAnyMore() {
        var renamed = new CountingEmbedder("renamed");
        refresh(renamed).run();
        assertThat(vectors.models()).extracting(EmbeddingModel::name).contains("test");

        refresh(renamed).run();

        assertThat(renamed.count).isEqualTo(3);
        assertThat(vectors.models()).extracting(EmbeddingModel::name).containsExactly("renamed");
    }

    @Test
    void embedsWhatAKilledImportLeftWithoutVector() {
        jdbc.update("delete from offer_vector where offer_id = ?", surgery.id().value());

        refresh(embedder).run();

        assertThat(similarTo(urgences)).extracting(SimilarOffer::offer).containsExactly(surgery.id(), developer.id());
        assertThat(embedder.count).isEqualTo(4);
    }

    private VectorRefresh refresh(TextEmbedder chosen) {
        return new VectorRefresh(shelf, new OfferEmbedding(shelf, chosen, vectors), vectors, chosen);
    }

    private static final class CountingEmbedder implements TextEmbedder {
        private final WorkEmbedder trained = WorkEmbedder.builtIn();
        private final String model;
        private Runnable onEmbed = () -> {};
        private int count;

        private CountingEmbedder(String model) {
            this.model = model;
        }

        @Override
        public String model() {
            return model;
        }

        @Override
        public int dimension() {
            return trained.dimension();
        }

        @Override
        public float[] embed(String text) {
            count++;
            onEmbed.run();
            return trained.embed(text);
        }
    }
}
