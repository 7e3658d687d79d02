package fr.jobmatch.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.domain.profile.Profiles;
import fr.jobmatch.matching.Offers;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.CandidateReading;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfferTableTest {
    private static final int ROUNDS = 40;

    private final CandidateFacts nurse = new CandidateReading(
                    Clock.fixed(Instant.parse("2026-01-15T00:00:00Z"), ZoneOffset.UTC))
            .read(Profiles.nurse(), Preferences.none());

    private final OfferTable table = new OfferTable();

    @Test
    void ranksWhileOffersComeAndGo() {
        var offers = new InventedOffers(new Random(7));
        var changing = IntStream.range(0, 400).mapToObj(offers::offer).toList();
        table.put(Offers.nurse());
        changing.forEach(table::put);

        var writing = CompletableFuture.runAsync(() -> {
            for (int round = 0; round < ROUNDS; round++) {
                var some = changing.subList(round, round + 100);
                table.remove(some.stream().map(Offer::id).toList());
                some.subList(0, 10).forEach(table::put);
                table.remove(some.subList(0, 10).stream().map(Offer::id).toList());
            }
            table.remove(changing.stream().map(Offer::id).toList());
        });
        while (!writing.isDone()) {
            var ranked = table.rank(nurse, OfferSelection.all(), List.of(), 10);
            assertThat(ranked.best())
                    .extracting(scored -> scored.offer().id())
                    .contains(Offers.nurse().id());
            assertThat(ranked.best()).isSortedAccordingTo(Scored.BEST_FIRST);
        }
        writing.join();

        assertThat(table.rank(nurse, OfferSelection.all(), List.of(), 10).total())
                .isOne();
    }

    @Test
    void selectsByWhatOffersSay() {
        table.put(Offers.nurse());

        assertThat(found("Lyon", 5, Set.of(ContractType.CDI), 35_000)).isOne();
        assertThat(found("Rhône", null, Set.of(), null)).isOne();
        assertThat(found("Auvergne-Rhône-Alpes", null, Set.of(), null)).isOne();
        assertThat(found("France", null, Set.of(), null)).isOne();
        assertThat(found("Brest", null, Set.of(), null)).isZero();
        assertThat(found("Nulleparville", null, Set.of(), null)).isZero();
        assertThat(found(null, null, Set.of(ContractType.CDD), null)).isZero();
        assertThat(found(null, null, Set.of(), 36_001)).isZero();
    }

    @Test
    void whatAnOfferDoesNotSayNeverFits() {
        table.put(Offers.nurse());

        var since = new OfferSelection(null, null, Set.of(), Set.of(), null, Set.of(), Instant.EPOCH, null);
        var elsewhere = new OfferSelection(null, null, Set.of(), Set.of(), null, Set.of(OfferSource.APEC), null, null);

        assertThat(table.rank(nurse, since, List.of(), 10).total()).isZero();
        assertThat(table.rank(nurse, elsewhere, List.of(), 10).total()).isZero();
    }

    private int found(
            @Nullable String place, @Nullable Integer radius, Set<ContractType> contracts, @Nullable Integer salary) {
        var selection = new OfferSelection(place, radius, contracts, Set.of(), salary, Set.of(), null, null);
        return table.rank(nurse, selection, List.of(), 10).total();
    }
}
