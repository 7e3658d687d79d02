package fr.jobmatch.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.match.WhatIf;
import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.domain.profile.Licence;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Profiles;
import fr.jobmatch.domain.profile.SkillGroup;
import fr.jobmatch.domain.profile.SpokenLanguage;
import fr.jobmatch.matching.Offers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WhatIfsTest {
    private final Ranker ranker = new Ranker(Clock.fixed(Instant.parse("2026-01-15T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void whatAMissingSkillWouldAddComesTrueWhenTheProfileNamesIt() {
        var before = explain(Profiles.seniorJavaDeveloper());
        var promised = whatIf(before, "whatif.skill");
        var skill = promised.reason().arguments().getFirst();
        var skills = new ArrayList<>(Profiles.seniorJavaDeveloper().skills());
        skills.add(new SkillGroup(null, null, List.of(skill)));

        var after = explain(
                Profiles.seniorJavaDeveloper().toBuilder().skills(skills).build());

        // The texts come a little nearer, too.
        assertThat(after.score()).isBetween(before.score() + promised.points() - 0.2, before.score() + 8);
    }

    @Test
    void whatALanguageWouldAddComesTrueWhenTheProfileNamesIt() {
        var offer = Offers.with(Offers.nurse(), Contract.unknown(), ExperienceRequirement.unknown());
        var before = ranker.explain(Profiles.nurse(), Preferences.none(), offer);
        var promised = whatIf(before, "whatif.languages");

        var fluent = Profiles.nurse().toBuilder()
                .languages(List.of(new SpokenLanguage("Anglais", "C1")))
                .licences(List.of(new Licence("Permis B", "PERMIS_B")))
                .build();
        var after = ranker.explain(fluent, Preferences.none(), offer);

        assertThat(after.score()).isCloseTo(before.score() + promised.points(), Offset.offset(0.11));
    }

    @Test
    void everyPromiseIsAGainAndTheBestComesFirst() {
        var promises = explain(Profiles.seniorJavaDeveloper()).whatIfs();

        assertThat(promises).isNotEmpty().extracting(WhatIf::points).allMatch(points -> points >= 0.5);
        assertThat(promises).isSortedAccordingTo((one, other) -> Double.compare(other.points(), one.points()));
    }

    @Test
    void aRankingPromisesNothing() {
        assertThat(ranker.rank(Profiles.seniorJavaDeveloper(), Preferences.none(), List.of(Offers.javaDeveloper())))
                .allSatisfy(match -> assertThat(match.whatIfs()).isEmpty());
    }

    private Match explain(Profile profile) {
        return ranker.explain(profile, Preferences.none(), Offers.javaDeveloper());
    }

    private static WhatIf whatIf(Match match, String code) {
        return match.whatIfs().stream()
                .filter(promised -> promised.reason().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
