package fr.jobmatch.assistant.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.assistant.gate.FactGate;
import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.GateReport;
import fr.jobmatch.domain.document.LetterDraft;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.profile.Profile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is composed without a model holds before the fact gate, with the real lexicon.
class GatedTailoringTest {

    private static final List<Offer> OFFERS = List.of(Offers.nurse(), Offers.javaDeveloper(), Offers.englishJava());

    private final Tailoring tailoring = new Tailoring(Clock.systemUTC());
    private final FactGate gate = new FactGate();

    @ParameterizedTest
    @EnumSource(AdaptationLevel.class)
    void lettersClaimNothingThatTheProfileDoesNotHold(AdaptationLevel level) {
        for (var profile : LongProfiles.all()) {
            for (var offer : OFFERS) {
                assertThat(letter(profile, offer, level).unsupported())
                        .as("%s for %s", profile.basics().name(), offer.title())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(AdaptationLevel.class)
    void cvsClaimNothingThatTheProfileDoesNotHold(AdaptationLevel level) {
        for (var profile : LongProfiles.all()) {
            for (var offer : OFFERS) {
                var cv = tailoring.cv(profile, offer, Offers.match(50, 50), level, Locale.FRENCH);

                assertThat(gate.check(cv.draft().plainText(), profile).unsupported())
                        .as("%s for %s", profile.basics().name(), offer.title())
                        .isEmpty();
            }
        }
    }

    private GateReport letter(Profile profile, Offer offer, AdaptationLevel level) {
        var letter = (LetterDraft) tailoring
                .letter(profile, offer, Offers.match(50, 70), level, Locale.FRENCH, LocalDate.now())
                .draft();
        return gate.check(letter.plainText(), profile, letter.addressee());
    }
}
