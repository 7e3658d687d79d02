package fr.jobmatch.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.match.Criterion;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.match.Refusal;
import fr.jobmatch.domain.match.Weights;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.domain.offer.SalaryPeriod;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Profiles;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.CandidateReading;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The ranking that scores few offers equals the one that scores all, to the last bit.
class BestFirstTest {
    private static final int OFFERS = 1500;
    private static final int WITHDRAWN = 300;
    private static final int CHANGED = 200;

    private final CandidateReading candidates =
            new CandidateReading(Clock.fixed(Instant.parse("2026-01-15T00:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void equalsScoringEveryOffer(long seed) {
        var offers = new InventedOffers(new Random(seed));
        var table = new OfferTable();
        var stored = IntStream.range(0, OFFERS).mapToObj(offers::offer).toList();
        stored.forEach(table::put);

        everybody(stored).forEach(candidate -> assertEqual(table, candidate, offers.offer(OFFERS)));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void equalsItStillAfterOffersWereWithdrawnAndChanged(long seed) {
        var offers = new InventedOffers(new Random(seed));
        var table = new OfferTable();
        var stored = IntStream.range(0, OFFERS).mapToObj(offers::offer).toList();
        var candidate = candidate(Profiles.nurse(), Preferences.none());
        stored.forEach(table::put);
        assertEqual(table, candidate, offers.offer(OFFERS));

        table.remove(stored.stream().limit(WITHDRAWN).map(Offer::id).toList());
        IntStream.range(OFFERS, OFFERS + CHANGED).mapToObj(offers::offer).forEach(table::put);

        assertThat(table.<Integer>read(Columns::size)).isEqualTo(OFFERS - WITHDRAWN + CHANGED);
        assertEqual(table, candidate, stored.getFirst());
    }

    private void assertEqual(OfferTable table, CandidateFacts candidate, Offer own) {
        assertEqual(table, candidate, OfferSelection.all(), id -> true, own);
        Predicate<OfferId> half = id -> id.value().getMostSignificantBits() > 0;
        assertEqual(table, candidate, OfferSelection.among(half), half, own);
    }

    private static void assertEqual(
            OfferTable table,
            CandidateFacts candidate,
            OfferSelection selection,
            Predicate<OfferId> filter,
            Offer own) {
        var all = Exhaustive.rank(table, candidate, filter, List.of(own));
        for (int most : new int[] {1, 10, 100, OFFERS}) {
            var best = table.rank(candidate, selection, List.of(own), most);
            assertThat(lines(best.best())).isEqualTo(lines(all.best()).subList(0, Math.min(most, all.total())));
            assertThat(best.total()).isEqualTo(all.total());
        }
    }

    private static List<String> lines(List<Scored> ranking) {
        return ranking.stream()
                .map(scored -> scored.score() + " " + scored.offer().externalId())
                .toList();
    }

    private Stream<CandidateFacts> everybody(List<Offer> stored) {
        var nobody = Profile.empty();
        return Stream.of(
                candidate(Profiles.nurse(), Preferences.none()),
                candidate(Profiles.nurse(), wishes(stored)),
                candidate(
                        Profiles.seniorJavaDeveloper(),
                        Preferences.none()
                                .withWeights(new Weights(Map.of(Criterion.TITLE, 0, Criterion.LOCATION, 100)))),
                candidate(Profiles.seniorJavaDeveloper(), wishes(stored)),
                candidate(nobody, wishes(stored)),
                candidate(nobody, Preferences.none()));
    }

    private CandidateFacts candidate(Profile profile, Preferences preferences) {
        return candidates.read(profile, preferences);
    }

    private static Preferences wishes(List<Offer> stored) {
        var today = LocalDate.of(2026, 1, 15);
        return new Preferences(
                List.of("Comptable"),
                List.of(new Preferences.WantedPlace("Grenoble", 20), new Preferences.WantedPlace("Rhône", 0)),
                Set.of(ContractType.CDI),
                RemotePolicy.PARTIAL,
                2500.0,
                SalaryPeriod.MONTH,
                null,
                Weights.defaults(),
                List.of("équipe"),
                List.of("désossage"),
                List.of(
                        Refusal.of(stored.get(0), Refusal.Why.COMPANY, today),
                        Refusal.of(stored.get(1), Refusal.Why.OCCUPATION, today)));
    }
}
