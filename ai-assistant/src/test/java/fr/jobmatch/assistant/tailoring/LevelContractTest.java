package fr.jobmatch.assistant.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.assistant.outline.CvOutline;
import fr.jobmatch.assistant.wording.FakeTerms;
import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Profiles;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LevelContractTest {

    private static final Profile PROFILE = Profiles.nurse();

    private final CvDraft outline = CvOutline.of(PROFILE, Locale.FRENCH);
    private final LevelContract contract = new LevelContract(new FakeTerms());

    @Test
    void acceptsTheProfileAsItIs() {
        assertThat(contract.breaches(outline, PROFILE, AdaptationLevel.PRUDENT)).isEmpty();
    }

    @Test
    void refusesAnotherWordAtLevelOne() {
        var reworded = reworded("skills[0].keywords[1]", "hémovigilance");

        assertThat(contract.breaches(reworded, PROFILE, AdaptationLevel.PRUDENT))
                .containsExactly(new LevelContract.Breach("hémovigilance", AdaptationLevel.TARGETED));
        assertThat(contract.breaches(reworded, PROFILE, AdaptationLevel.TARGETED))
                .isEmpty();
    }

    @Test
    void refusesARewrittenLineAtLevelTwo() {
        var rewritten = reworded("work[0].highlights[0]", "Tri de 45 patients");

        assertThat(contract.breaches(rewritten, PROFILE, AdaptationLevel.TARGETED))
                .extracting(LevelContract.Breach::needed)
                .containsExactly(AdaptationLevel.REWORDED);
    }

    @Test
    void refusesAnotherOrderOfSectionsBelowLevelFour() {
        var moved = CvEdits.apply(
                outline,
                Proposal.of(
                        Change.Kind.MOVED,
                        FieldPath.of("sections"),
                        null,
                        null,
                        "change.skills-first",
                        List.of(),
                        List.of(FieldPath.of("skills"))));

        assertThat(contract.breaches(moved, PROFILE, AdaptationLevel.REWORDED)).hasSize(1);
        assertThat(contract.breaches(moved, PROFILE, AdaptationLevel.RESTRUCTURED))
                .isEmpty();
    }

    @Test
    void refusesALineWithoutSourceAtEveryLevel() {
        var draft = CvEdits.apply(
                outline,
                Proposal.of(
                        Change.Kind.WRITTEN,
                        FieldPath.of("basics", "summary"),
                        null,
                        "Certifiée PMP.",
                        "change.summary",
                        List.of(),
                        List.of(FieldPath.of("certificates", 9))));

        assertThat(contract.breaches(draft, PROFILE, AdaptationLevel.RESTRUCTURED))
                .extracting(LevelContract.Breach::text)
                .containsExactly("Certifiée PMP.");
    }

    @Test
    void refusesAnotherHeadlineAtEveryLevel() {
        var draft = CvOutline.of(
                PROFILE.toBuilder()
                        .basics(PROFILE.basics().withLabel("Cadre de santé"))
                        .build(),
                Locale.FRENCH);

        assertThat(contract.breaches(draft, PROFILE, AdaptationLevel.RESTRUCTURED))
                .containsExactly(new LevelContract.Breach("Cadre de santé", null));
    }

    private CvDraft reworded(String path, String text) {
        var target = new FieldPath(path);
        return CvEdits.apply(
                outline,
                Proposal.of(Change.Kind.REWORDED, target, null, text, "change.offer-term", List.of(), List.of(target)));
    }
}
