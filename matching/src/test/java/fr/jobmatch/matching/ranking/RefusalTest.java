package fr.jobmatch.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.match.Condition;
import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.match.Refusal;
import fr.jobmatch.domain.match.Refusal.Why;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.profile.Profiles;
import fr.jobmatch.matching.Offers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {
    private static final Offer NURSE = Offers.nurse();
    private static final Offer NIGHT_NURSE = Offers.offer(
            "night",
            "Infirmier / Infirmière aux urgences (H/F)",
            "De nuit, vous assurez l’accueil et le tri des patients aux urgences et les soins infirmiers.",
            List.of());

    private final Ranker ranker = new Ranker(Clock.fixed(Instant.parse("2026-01-15T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void anOfferThatWasSetAsideComesLast() {
        var ranked =
                ranker.rank(Profiles.nurse(), refusing(Why.THIS_OFFER), List.of(NURSE, NIGHT_NURSE, Offers.butcher()));

        assertThat(ranked).last().extracting(Match::offer).isEqualTo(NURSE.id());
        assertThat(ranked).first().extracting(Match::offer).isEqualTo(NIGHT_NURSE.id());
    }

    @Test
    void theSameOccupationCostsPointsAndSaysBecauseOfWhat() {
        var before = ranker.explain(Profiles.nurse(), Preferences.none(), NIGHT_NURSE);
        var after = ranker.explain(Profiles.nurse(), refusing(Why.OCCUPATION), NIGHT_NURSE);

        assertThat(after.score()).isLessThan(before.score() - 10);
        assertThat(after.conditions())
                .filteredOn(result -> result.condition() == Condition.REFUSAL)
                .singleElement()
                .satisfies(result -> assertThat(result.reason().arguments()).containsExactly(NURSE.title()));
    }

    @Test
    void anotherOccupationIsLeftAlone() {
        assertThat(ranker.explain(Profiles.nurse(), refusing(Why.OCCUPATION), Offers.butcher()))
                .isEqualTo(ranker.explain(Profiles.nurse(), Preferences.none(), Offers.butcher()));
    }

    @Test
    void takingTheOfferBackRestoresEveryScore() {
        var restored = refusing(Why.OCCUPATION).accepting(NURSE.id());
        var all = List.of(NURSE, NIGHT_NURSE, Offers.butcher());

        assertThat(ranker.rank(Profiles.nurse(), restored, all))
                .isEqualTo(ranker.rank(Profiles.nurse(), Preferences.none(), all));
    }

    @Test
    void onlyWhatTheOfferSaysCanBeRefused() {
        assertThat(Refusal.fits(NURSE, Why.SALARY)).isTrue();
        assertThat(Refusal.fits(NURSE, Why.COMPANY)).isFalse();
    }

    private static Preferences refusing(Why why) {
        return Preferences.none().refusing(Refusal.of(NURSE, why, LocalDate.of(2026, 1, 15)));
    }
}
