package fr.jobmatch.assistant.tailoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jobmatch.assistant.outline.CvOutline;
import fr.jobmatch.assistant.wording.FakeTerms;
import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Profiles;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CvTailoringTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-03T08:00:00Z"), ZoneOffset.UTC);

    private final Tailoring tailoring = new Tailoring(new FakeTerms(), CLOCK);

    @Test
    void putsTheSkillsThatTheOfferAsksForFirst() {
        var tailored = nurse(AdaptationLevel.PRUDENT);

        assertThat(lines(tailored, SectionKind.SKILLS)).startsWith("transfusion");
        assertThat(tailored.changes()).extracting(Change::kind).containsOnly(Change.Kind.MOVED);
    }

    @Test
    void changesNoWordAtLevelOne() {
        var outline = CvOutline.of(Profiles.nurse(), Locale.FRENCH).plainText();

        assertThat(nurse(AdaptationLevel.PRUDENT).draft().plainText().lines())
                .containsExactlyInAnyOrderElementsOf(outline.lines().toList());
    }

    @Test
    void writesSkillsAsTheOfferDoesFromLevelTwoOn() {
        assertThat(lines(nurse(AdaptationLevel.TARGETED), SectionKind.SKILLS)).startsWith("hémovigilance");
    }

    @Test
    void keepsTheCandidatesOwnTitle() {
        var draft = (CvDraft) nurse(AdaptationLevel.RESTRUCTURED).draft();

        assertThat(draft.headline()).isNotNull();
        assertThat(draft.headline().text()).isEqualTo("Infirmière diplômée d’État");
    }

    @Test
    void writesTheSummaryFromYearsAndSkills() {
        var tailored = cv(Profiles.seniorJavaDeveloper(), Offers.javaDeveloper(), AdaptationLevel.REWORDED);

        assertThat(lines(tailored, SectionKind.SUMMARY))
                .containsExactly("Développeuse Java senior, 8 ans d’expérience professionnelle."
                        + " En lien avec ce poste\u00a0: Java et Spring Boot.");
    }

    @Test
    void bringsSkillsUpAtLevelFour() {
        var draft = (CvDraft) nurse(AdaptationLevel.RESTRUCTURED).draft();

        assertThat(draft.sections())
                .extracting(CvDraft.Section::kind)
                .startsWith(SectionKind.SUMMARY, SectionKind.SKILLS, SectionKind.WORK);
    }

    @Test
    void movesNoSectionOrGroupWhenLinesAreReordered() {
        var tailored = cv(Profiles.seniorJavaDeveloper(), Offers.nurse(), AdaptationLevel.PRUDENT);
        var reordered = CvEdits.apply(
                (CvDraft) tailored.draft(),
                Proposal.of(
                        Change.Kind.MOVED,
                        FieldPath.of("skills", 0, "keywords"),
                        null,
                        null,
                        "change.asked-first",
                        List.of(),
                        List.of(FieldPath.of("skills", 0, "keywords", 4), FieldPath.of("skills", 0, "keywords", 0))));

        assertThat(reordered.sections())
                .extracting(CvDraft.Section::kind)
                .containsExactly(SectionKind.WORK, SectionKind.EDUCATION, SectionKind.SKILLS, SectionKind.LANGUAGES);
        assertThat(lines(new TailoredDraft(reordered, List.of()), SectionKind.SKILLS))
                .startsWith("Kafka", "Java", "Spring Boot");
    }

    @Test
    void selectsAndMergesLinesOfLongPositions() {
        var tailored = cv(LongProfiles.shopAssistant(), Offers.nurse(), AdaptationLevel.REWORDED);

        assertThat(tailored.changes()).extracting(Change::kind).contains(Change.Kind.LEFT_OUT, Change.Kind.MERGED);
        assertThat(lines(tailored, SectionKind.WORK)).contains("Mise en rayon\u00a0; tenue de caisse");
    }

    @ParameterizedTest
    @EnumSource(AdaptationLevel.class)
    void keepsEveryPositionAndDiploma(AdaptationLevel level) {
        var text = nurse(level).draft().plainText();

        assertThat(text)
                .contains("Infirmière aux urgences, Hôpital des Deux Rives, Lyon, 09/2019 – à ce jour")
                .contains("Infirmière en chirurgie, Clinique du Parc Fleuri, Villeurbanne, 07/2016 – 08/2019")
                .contains("Diplôme d’État d’infirmier, IFSI Esquirol, Lyon, 09/2013 – 06/2016");
    }

    @ParameterizedTest
    @EnumSource(AdaptationLevel.class)
    void saysNoNumberThatTheProfileDoesNotHold(AdaptationLevel level) {
        for (var profile : LongProfiles.all()) {
            var known = CvOutline.of(profile, Locale.FRENCH).plainText();
            var text = cv(profile, Offers.javaDeveloper(), level).draft().plainText();
            var withoutYears = text.replaceAll("\\d+ ans? d’expérience professionnelle", "");

            assertThat(Pattern.compile("\\d+").matcher(withoutYears).results().map(found -> found.group()))
                    .allSatisfy(number -> assertThat(known).contains(number));
        }
    }

    @ParameterizedTest
    @EnumSource(AdaptationLevel.class)
    void takesNothingFromAHostileOffer(AdaptationLevel level) {
        var tailored = cv(Profiles.nurse(), HostileOffers.injecting(), level);

        assertThat(tailored.draft().plainText())
                .doesNotContainIgnoringCase("canary")
                .doesNotContainIgnoringCase("ignore")
                .doesNotContain("Kubernetes", "PMP");
        assertThat(tailored.changes())
                .allSatisfy(change -> assertThat(change.toString()).doesNotContainIgnoringCase("canary"));
    }

    @Test
    void undoesRejectedChangesAndTakesEditedOnes() {
        var profile = Profiles.seniorJavaDeveloper();
        var tailored = cv(profile, Offers.javaDeveloper(), AdaptationLevel.RESTRUCTURED);
        var untouched = CvOutline.of(profile, Locale.FRENCH);
        var rejected = tailored;
        for (var change : tailored.changes()) {
            rejected = rejected.withDecision(change.number(), Change.Decision.REJECTED, null);
        }
        var summary = tailored.changes().stream()
                .filter(change -> change.kind() == Change.Kind.WRITTEN)
                .findFirst()
                .orElseThrow();
        var edited = tailored.withDecision(summary.number(), Change.Decision.EDITED, "Mes propres mots.");

        assertThat(Drafts.apply(profile, rejected)).isEqualTo(untouched);
        assertThat(Drafts.apply(profile, edited).plainText()).contains("Mes propres mots.");
        assertThat(Drafts.apply(profile, tailored)).isEqualTo(tailored.draft());
    }

    @Test
    void refusesDecisionsOnUnknownChanges() {
        var tailored = nurse(AdaptationLevel.PRUDENT);

        assertThatThrownBy(() -> tailored.withDecision(99, Change.Decision.ACCEPTED, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysInWordsWhyEachChangeWasMade() {
        for (var level : AdaptationLevel.values()) {
            assertThat(cv(LongProfiles.shopAssistant(), Offers.nurse(), level).changes())
                    .allSatisfy(change -> assertThat(Arrays.asList(
                                    ChangeReasons.text(change, Locale.FRENCH),
                                    ChangeReasons.text(change, Locale.ENGLISH)))
                            .noneMatch(String::isBlank)
                            .noneMatch(text -> text.contains("{")));
        }
    }

    private TailoredDraft nurse(AdaptationLevel level) {
        return cv(Profiles.nurse(), Offers.nurse(), level);
    }

    private TailoredDraft cv(Profile profile, Offer offer, AdaptationLevel level) {
        return tailoring.cv(profile, offer, Offers.match(60, 60), level, Locale.FRENCH);
    }

    private static List<String> lines(TailoredDraft tailored, SectionKind kind) {
        return ((CvDraft) tailored.draft())
                .sections().stream()
                        .filter(section -> section.kind() == kind)
                        .flatMap(section -> section.entries().stream())
                        .flatMap(entry -> entry.lines().stream())
                        .map(line -> line.text())
                        .toList();
    }
}
