package fr.jobmatch.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.event.OffersImported;
import fr.jobmatch.domain.event.OffersWithdrawn;
import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.profile.Profiles;
import fr.jobmatch.matching.OfferShelf;
import fr.jobmatch.matching.Offers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-01-15T00:00:00Z"), ZoneOffset.UTC);
    private final OfferShelf shelf = new OfferShelf().with(Offers.nurse(), Offers.javaDeveloper(), Offers.butcher());
    private final OfferColumns columns = new OfferColumns(shelf);
    private final Matching matching = new Matching(columns, shelf, clock);

    private MatchPage page(int from, int size) {
        return matching.rank(Profiles.nurse(), Preferences.none(), from, size);
    }

    @Test
    void ranksLikeThePureFunction() {
        columns.load();

        assertThat(page(0, 10).matches())
                .isEqualTo(new Ranker(clock)
                        .rank(
                                Profiles.nurse(),
                                Preferences.none(),
                                List.of(Offers.butcher(), Offers.javaDeveloper(), Offers.nurse())));
    }

    @Test
    void cutsPagesOutOfTheWholeRanking() {
        columns.load();
        var whole = page(0, 10).matches();

        assertThat(page(1, 1).matches()).isEqualTo(whole.subList(1, 2));
        assertThat(page(1, 1).total()).isEqualTo(3);
        assertThat(page(5, 10).matches()).isEmpty();
    }

    @Test
    void ranksOnlyWhatAFilterLetsThrough() {
        columns.load();
        var java = Offers.javaDeveloper().id();

        assertThat(matching.rank(
                                Profiles.nurse(),
                                Preferences.none(),
                                OfferSelection.among(java::equals),
                                List.of(),
                                0,
                                10)
                        .matches())
                .extracting(Match::offer)
                .containsExactly(java);
    }

    @Test
    void followsImportsAndWithdrawals() {
        columns.load();
        var other = Offers.offer("other", "Infirmière en chirurgie", "Soins infirmiers.", List.of());
        shelf.with(other);

        columns.on(new OffersImported(List.of(other.id())));
        columns.on(new OffersWithdrawn(List.of(Offers.nurse().id())));

        assertThat(page(0, 10).matches())
                .extracting(Match::offer)
                .contains(other.id())
                .doesNotContain(Offers.nurse().id());
    }

    @Test
    void doesNotBringBackAnOfferThatWasWithdrawnWhileLoading() {
        columns.on(new OffersWithdrawn(List.of(Offers.nurse().id())));
        assertThat(page(0, 10).complete()).isFalse();

        columns.load();

        assertThat(page(0, 10).complete()).isTrue();
        assertThat(page(0, 10).total()).isEqualTo(2);
    }
}
