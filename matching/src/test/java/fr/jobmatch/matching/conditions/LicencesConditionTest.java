package fr.jobmatch.matching.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.match.Condition;
import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.domain.match.ConditionResult.Outcome;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.profile.Licence;
import fr.jobmatch.domain.profile.Profiles;
import fr.jobmatch.matching.Offers;
import fr.jobmatch.matching.ranking.Ranker;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicencesConditionTest {

    private static final Offer FOR_CAR_DRIVERS =
            Offers.with(Offers.nurse(), Contract.unknown(), ExperienceRequirement.unknown());

    private final Ranker ranker = new Ranker(Clock.systemUTC());

    @ParameterizedTest
    @CsvSource({
        "Permis B,       PERMIS_B,  MET",
        "Permis CE,      PERMIS_CE, MET",
        "permis B et BE, ,          MET",
        "Permis A,       PERMIS_A,  UNMET_MUST"
    })
    void countsWhatALicenceIncludesHoweverItIsWritten(String label, String code, Outcome expected) {
        var driver = Profiles.nurse().toBuilder()
                .licences(List.of(new Licence(label, code)))
                .build();

        assertThat(ranker.explain(driver, Preferences.none(), FOR_CAR_DRIVERS).conditions())
                .filteredOn(result -> result.condition() == Condition.LICENCES)
                .extracting(ConditionResult::outcome)
                .containsExactly(expected);
    }
}
