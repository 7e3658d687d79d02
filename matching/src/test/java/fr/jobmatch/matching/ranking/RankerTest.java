package fr.jobmatch.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.match.Citation;
import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.domain.match.ConditionResult.Outcome;
import fr.jobmatch.domain.match.Criterion;
import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.match.ScoreBand;
import fr.jobmatch.domain.match.Weights;
import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Profiles;
import fr.jobmatch.matching.Offers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RankerTest {
    private static final List<Offer> ALL = List.of(Offers.nurse(), Offers.javaDeveloper(), Offers.butcher());

    private final Ranker ranker = new Ranker(Clock.fixed(Instant.parse("2026-01-15T00:00:00Z"), ZoneOffset.UTC));

    private Match match(Profile profile, Offer offer) {
        return ranker.explain(profile, Preferences.none(), offer);
    }

    @Test
    void putsTheCandidatesOwnJobFirst() {
        assertThat(ranker.rank(Profiles.nurse(), Preferences.none(), ALL))
                .first()
                .extracting(Match::offer)
                .isEqualTo(Offers.nurse().id());
        assertThat(ranker.rank(Profiles.seniorJavaDeveloper(), Preferences.none(), ALL))
                .first()
                .extracting(Match::offer)
                .isEqualTo(Offers.javaDeveloper().id());
    }

    @Test
    void callsTheCandidatesOwnJobExcellent() {
        assertThat(match(Profiles.nurse(), Offers.nurse()).score()).isGreaterThanOrEqualTo(80);
    }

    @Test
    void callsAnUnrelatedJobWeakEvenNextDoorAndWellPaid() {
        var wellPaid = new Preferences(
                List.of(),
                List.of(),
                Set.of(),
                null,
                20000.0,
                null,
                null,
                Weights.defaults(),
                List.of(),
                List.of(),
                List.of());

        var match = ranker.explain(Profiles.nurse(), wellPaid, Offers.butcher());

        assertThat(match.criterion(Criterion.SALARY).orElseThrow().score()).isEqualTo(100);
        assertThat(match.criterion(Criterion.LOCATION).orElseThrow().score()).isEqualTo(100);
        assertThat(match.band()).isEqualTo(ScoreBand.WEAK);
    }

    @Test
    void givesTheSameRankingWhateverTheOrderOfTheOffers() {
        var reversed = new ArrayList<>(ALL);
        Collections.reverse(reversed);

        assertThat(ranker.rank(Profiles.nurse(), Preferences.none(), reversed))
                .isEqualTo(ranker.rank(Profiles.nurse(), Preferences.none(), ALL));
    }

    @Test
    void sharesTheWeightOfWhatIsUnknown() {
        var results = match(Profiles.nurse(), Offers.nurse()).criteria();

        assertThat(results)
                .filteredOn(result -> result.criterion() == Criterion.SALARY)
                .singleElement()
                .satisfies(salary -> {
                    assertThat(salary.score()).isNull();
                    assertThat(salary.weight()).isZero();
                });
        assertThat(results.stream().mapToDouble(result -> result.weight()).sum())
                .isCloseTo(1, within());
    }

    @Test
    void leavesTheScoreAloneWhenASalaryIsUnknown() {
        var wanted = new Preferences(
                List.of(),
                List.of(),
                Set.of(),
                null,
                30000.0,
                null,
                null,
                weights(Criterion.SALARY, 0),
                List.of(),
                List.of(),
                List.of());

        assertThat(match(Profiles.nurse(), Offers.nurse()).score())
                .isEqualTo(
                        ranker.explain(Profiles.nurse(), wanted, Offers.nurse()).score());
    }

    @Test
    void capsTheScoreForAnUnwantedContract() {
        var offer = Offers.with(
                Offers.nurse(),
                new Contract(ContractType.INTERIM, null, null, null, null),
                ExperienceRequirement.unknown());

        var match = ranker.explain(Profiles.nurse(), contracts(ContractType.CDI), offer);

        assertThat(match.conditions())
                .filteredOn(result -> result.outcome() == Outcome.UNMET_MUST)
                .isNotEmpty()
                .allSatisfy(result -> assertThat(match.score()).isLessThanOrEqualTo(result.cap()));
    }

    @Test
    void capsTheScoreForARequiredLanguageThatIsTooWeak() {
        var match = match(
                Profiles.nurse(), Offers.with(Offers.nurse(), Contract.unknown(), ExperienceRequirement.unknown()));

        assertThat(match.conditions().stream().map(ConditionResult::outcome).toList())
                .containsExactly(Outcome.UNMET_MUST, Outcome.MET, Outcome.MET);
        assertThat(match.score()).isLessThanOrEqualTo(60);
    }

    @Test
    void quotesOnlyWordsThatStandInTheProfileOrTheOffer() {
        var offer = Offers.nurse();
        var citations = match(Profiles.nurse(), offer).criteria().stream()
                .flatMap(result -> result.reasons().stream())
                .flatMap(reason -> reason.citations().stream())
                .toList();
        var profile = Profiles.nurse().toString();
        var words = offer.toString();

        assertThat(citations)
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(citation.side() == Citation.Side.CV ? profile : words)
                        .contains(citation.quote()));
        assertThat(citations).extracting(Citation::side).contains(Citation.Side.CV, Citation.Side.OFFER);
    }

    @Test
    void printsTheOffersOwnIdAndASentenceForEachReason() {
        var ranked = ranker.rankForExport(Profiles.nurse(), Preferences.none(), ALL, Locale.FRENCH, 1);

        assertThat(ranked).singleElement().satisfies(offer -> {
            assertThat(offer.offerId()).isEqualTo("nurse");
            assertThat(offer.criteria()).containsOnlyKeys("skills", "experience", "location", "salary", "title");
            assertThat(offer.reasons()).contains("Vous n’avez pas indiqué de salaire souhaité.");
        });
    }

    @Test
    void explainsWithTheScoreThatRanked() {
        var ranked = ranker.rank(Profiles.nurse(), Preferences.none(), ALL);

        assertThat(ranked)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("whatIfs")
                .containsExactlyInAnyOrderElementsOf(Stream.of(Offers.nurse(), Offers.javaDeveloper(), Offers.butcher())
                        .map(offer -> match(Profiles.nurse(), offer))
                        .toList());
    }

    private static Preferences contracts(ContractType... types) {
        return new Preferences(
                List.of(),
                List.of(),
                Set.of(types),
                null,
                null,
                null,
                null,
                Weights.defaults(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Weights weights(Criterion criterion, int weight) {
        return new Weights(Map.of(criterion, weight));
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }
}
