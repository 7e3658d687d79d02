package fr.jobmatch.assistant.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.assistant.wording.FakeTerms;
import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.LetterDraft;
import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Profiles;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTailoringTest {

    private static final Match CLOSE = Offers.match(70, 90);
    private static final Match FAR = Offers.match(5, 5);

    private final Tailoring tailoring =
            new Tailoring(new FakeTerms(), Clock.fixed(Instant.parse("2026-03-03T08:00:00Z"), ZoneOffset.UTC));

    @Test
    void namesThePostInTheSubjectWithoutItsGenderMark() {
        assertThat(french(Profiles.nurse(), Offers.nurse(), CLOSE).subject().text())
                .isEqualTo("Objet\u00a0: candidature au poste d’infirmière aux urgences (réf. 198KLMN)");
    }

    @Test
    void linksThePositionHeldNowToThePost() {
        assertThat(french(Profiles.nurse(), Offers.nurse(), CLOSE).plainText())
                .startsWith("Je vous propose ma candidature au poste d’infirmière aux urgences proposé par le Centre"
                        + " hospitalier du Gier, à Lyon. Mon expérience va dans la même direction\u00a0: je"
                        + " travaille depuis septembre 2019 à l’Hôpital des Deux Rives comme infirmière aux urgences.");
    }

    @Test
    void provesWithLinesOfTheCv() {
        assertThat(french(Profiles.nurse(), Offers.nurse(), CLOSE).plainText())
                .contains("accueil et tri de 45 patients par garde\u00a0; tutorat de 6 étudiants")
                .contains("comme infirmière en chirurgie (de juillet 2016 à août 2019)");
    }

    @Test
    void meetsOnlyDemandsThatTheProfileMeets() {
        assertThat(french(Profiles.nurse(), Offers.nurse(), CLOSE).plainText())
                .contains("Je parle anglais (B1). J’ai le permis B.");
        assertThat(french(Profiles.seniorJavaDeveloper(), Offers.javaDeveloper(), CLOSE)
                        .plainText())
                .doesNotContain("permis");
    }

    @Test
    void calmsATitleInCapitalsForAnAnonymousEmployer() {
        assertThat(french(Profiles.seniorJavaDeveloper(), Offers.javaDeveloper(), CLOSE)
                        .plainText())
                .startsWith(
                        "Je vous propose ma candidature au poste de développeur Java / React que vous ouvrez à Nantes.")
                .contains("rejoindre votre équipe");
    }

    @Test
    void quotesATitleThatNamesAContract() {
        var offer = Offers.offer("Stage assistant RH (H/F)", "S.A.R.L. Dupont", "", "fr", "Brest", List.of());

        var letter = french(LongProfiles.student(), offer, CLOSE);

        assertThat(letter.subject().text()).contains("candidature à l’offre «\u00a0Stage assistant RH\u00a0»");
        assertThat(letter.plainText()).contains("proposée par S.A.R.L. Dupont, à Brest.");
    }

    @Test
    void saysFranklyThatTheOccupationChanges() {
        var text = french(Profiles.nurse(), Offers.javaDeveloper(), FAR).plainText();

        assertThat(text)
                .contains("dans un autre métier")
                .contains("l’envie d’apprendre")
                .doesNotContain("répond le mieux à votre besoin");
    }

    @Test
    void speaksOfStudiesWhereThereIsNoPosition() {
        assertThat(french(LongProfiles.student(), Offers.javaDeveloper(), CLOSE).plainText())
                .contains("Je prépare actuellement le diplôme suivant\u00a0: BTS Services informatiques")
                .contains("Java")
                .doesNotContain("expérience");
    }

    @Test
    void writesInEnglishWithoutQuotingFrenchLines() {
        var letter = letter(
                Profiles.seniorJavaDeveloper(), Offers.englishJava(), CLOSE, AdaptationLevel.REWORDED, Locale.ENGLISH);

        assertThat(letter.salutation()).isEqualTo("Dear Sir or Madam,");
        assertThat(letter.plainText())
                .startsWith(
                        "I am writing to apply for the post of Senior Java Developer at Blue Harbour Ltd, in Dublin.")
                .contains("I speak English (C1).")
                .contains("8 years of professional experience")
                .doesNotContain("Refonte", "refonte");
    }

    @Test
    void countsYearsOnlyFromLevelThreeOn() {
        assertThat(letter(Profiles.nurse(), Offers.nurse(), CLOSE, AdaptationLevel.TARGETED, Locale.FRENCH)
                        .plainText())
                .doesNotContain("ans d’expérience");
        assertThat(letter(Profiles.nurse(), Offers.nurse(), CLOSE, AdaptationLevel.REWORDED, Locale.FRENCH)
                        .plainText())
                .contains("9 ans d’expérience professionnelle");
    }

    @ParameterizedTest
    @EnumSource(AdaptationLevel.class)
    void takesNothingFromAHostileOffer(AdaptationLevel level) {
        var letter = letter(Profiles.nurse(), HostileOffers.injecting(), CLOSE, level, Locale.FRENCH);

        assertThat(letter.subject().text() + letter.plainText())
                .doesNotContainIgnoringCase("canary")
                .doesNotContainIgnoringCase("ignore")
                .doesNotContain("Kubernetes", "PMP", "{", "<");
    }

    @Test
    void dropsRejectedSentences() {
        var profile = Profiles.nurse();
        var tailored = tailoring.letter(
                profile, Offers.nurse(), CLOSE, AdaptationLevel.TARGETED, Locale.FRENCH, LocalDate.of(2026, 3, 3));
        var first = tailored.changes().getFirst();

        var without = Drafts.apply(profile, tailored.withDecision(first.number(), Change.Decision.REJECTED, null));

        assertThat(without.plainText()).startsWith("Mon expérience va");
        assertThat(Drafts.apply(profile, tailored)).isEqualTo(tailored.draft());
    }

    @Test
    void tellsTheSourceOfEverySentenceAboutTheCandidate() {
        var tailored = tailoring.letter(
                Profiles.nurse(),
                Offers.nurse(),
                CLOSE,
                AdaptationLevel.REWORDED,
                Locale.FRENCH,
                LocalDate.of(2026, 3, 3));

        assertThat(tailored.changes())
                .filteredOn(change -> change.after() != null && change.after().matches(".*\\d.*"))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.sources()).isNotEmpty());
        assertThat(tailored.changes())
                .allSatisfy(change ->
                        assertThat(ChangeReasons.text(change, Locale.FRENCH)).isNotBlank());
    }

    @Test
    void writesALetterForAnEmptyProfile() {
        assertThat(french(Profile.empty(), Offers.nurse(), FAR).plainText()).contains("lors d’un entretien");
    }

    private LetterDraft french(Profile profile, Offer offer, Match match) {
        return letter(profile, offer, match, AdaptationLevel.TARGETED, Locale.FRENCH);
    }

    private LetterDraft letter(Profile profile, Offer offer, Match match, AdaptationLevel level, Locale language) {
        return (LetterDraft) tailoring
                .letter(profile, offer, match, level, language, LocalDate.of(2026, 3, 3))
                .draft();
    }
}
