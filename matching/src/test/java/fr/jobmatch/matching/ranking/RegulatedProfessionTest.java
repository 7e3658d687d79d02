package fr.jobmatch.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.match.Condition;
import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.domain.match.ConditionResult.Outcome;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.match.ScoreBand;
import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Profiles;
import fr.jobmatch.matching.Offers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegulatedProfessionTest {
    private final Ranker ranker = new Ranker();

    @Test
    void aNurseMayWorkAsANurse() {
        assertThat(outcome(Profiles.nurse(), Offers.nurse())).contains(Outcome.MET);
    }

    @Test
    void whoHasNoNursesDiplomaStaysWeakHoweverNearTheRest() {
        var caregiver = Profiles.seniorJavaDeveloper().toBuilder()
                .basics(Profiles.nurse().basics())
                .skills(Profiles.nurse().skills())
                .work(List.of())
                .build();

        assertThat(outcome(caregiver, Offers.nurse())).contains(Outcome.UNMET_MUST);
        assertThat(ranker.explain(caregiver, Preferences.none(), Offers.nurse()).band())
                .isEqualTo(ScoreBand.WEAK);
    }

    @Test
    void aProfileWithoutAnyDiplomaLeavesItUnknown() {
        var unsaid = Profiles.nurse().toBuilder()
                .work(List.of())
                .education(List.of())
                .certificates(List.of())
                .licences(List.of())
                .build();

        assertThat(outcome(unsaid, Offers.nurse())).contains(Outcome.UNKNOWN);
    }

    @Test
    void anApprenticeshipAsksForNoTitle() {
        var apprenticeship = Offers.with(
                Offers.nurse(),
                new Contract(ContractType.APPRENTICESHIP, null, null, null, null),
                ExperienceRequirement.unknown());

        assertThat(outcome(Profiles.seniorJavaDeveloper(), apprenticeship)).isEmpty();
    }

    private Optional<Outcome> outcome(Profile profile, Offer offer) {
        return ranker.explain(profile, Preferences.none(), offer).conditions().stream()
                .filter(result -> result.condition() == Condition.REGULATED)
                .map(ConditionResult::outcome)
                .findFirst();
    }
}
