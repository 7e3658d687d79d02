package fr.jobmatch.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.profile.Address;
import fr.jobmatch.domain.profile.Basics;
import fr.jobmatch.domain.profile.Interest;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Profiles;
import fr.jobmatch.domain.profile.Work;
import fr.jobmatch.matching.Offers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A30 of the abuse cases: who somebody is never moves a score.
class FairnessTest {
    private static final List<Offer> ALL = List.of(Offers.nurse(), Offers.javaDeveloper(), Offers.butcher());

    private final Ranker ranker = new Ranker(Clock.fixed(Instant.parse("2026-01-15T00:00:00Z"), ZoneOffset.UTC));

    static Stream<Profile> samePersonUnderAnotherIdentity() {
        var nurse = Profiles.nurse();
        return Stream.of(
                nurse.toBuilder()
                        .basics(named(nurse, "Mamadou Traoré", "mamadou@example.org", null))
                        .build(),
                nurse.toBuilder()
                        .basics(named(nurse, "Boucher Java", "boucher.java@example.org", null))
                        .build(),
                nurse.toBuilder()
                        .basics(named(nurse, null, null, "12 avenue du Boucher"))
                        .build(),
                nurse.toBuilder()
                        .interests(List.of(new Interest("club du troisième âge", List.of("boucherie"))))
                        .build(),
                masculine(nurse));
    }

    @ParameterizedTest
    @MethodSource("samePersonUnderAnotherIdentity")
    void ranksTheSameWhoeverItIs(Profile other) {
        assertThat(scores(other)).isEqualTo(scores(Profiles.nurse()));
    }

    private List<Double> scores(Profile profile) {
        return ranker.rank(profile, Preferences.none(), ALL).stream()
                .map(Match::score)
                .toList();
    }

    private static Basics named(
            Profile profile, @Nullable String name, @Nullable String email, @Nullable String street) {
        var basics = profile.basics();
        var address = Objects.requireNonNull(basics.address());
        return new Basics(
                name,
                basics.label(),
                email,
                "01 99 00 00 00",
                null,
                basics.summary(),
                new Address(street, address.postalCode(), address.city(), null, "FR"),
                List.of());
    }

    private static Profile masculine(Profile profile) {
        var basics = profile.basics();
        return profile.toBuilder()
                .basics(basics.withLabel("Infirmier diplômé d’État")
                        .withSummary("Infirmier depuis 2016, en chirurgie puis aux urgences."))
                .work(profile.work().stream()
                        .map(work -> new Work(
                                "Clinique Saint-Roch",
                                Objects.requireNonNull(work.position()).replace("Infirmière", "Infirmier"),
                                work.location(),
                                null,
                                work.start(),
                                work.end(),
                                work.summary(),
                                work.highlights()))
                        .toList())
                .build();
    }
}
