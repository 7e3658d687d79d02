package fr.jobmatch.ingestion.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Work;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Each step of a review keeps what the document says beside what the candidate says.
class ProfileDraftTest {

    private static final FieldEvidence READ = new FieldEvidence(List.of(), "lu", 0.5);

    private final ProfileDraft draft = new ProfileDraft(
            JsonResume.read("""
                    {"basics":{"name":"Nora Petit","email":"nora@example.org"},
                     "work":[
                      {"name":"Clinique A","position":"Infirmière","startDate":"2020-03","highlights":["un","deux"]},
                      {"name":"Clinique A","position":"Aide-soignante","location":"Lyon","startDate":"2018","endDate":"2020-02",
                       "highlights":["trois"]},
                      {"name":"Résidence B","position":"Agente","startDate":"2016","endDate":"2017"}]}"""),
            Map.of(
                    new FieldPath("basics.email"), READ,
                    new FieldPath("work[0].name"), READ,
                    new FieldPath("work[0].startDate"), READ,
                    new FieldPath("work[0].highlights[1]"), READ,
                    new FieldPath("work[1].location"), READ,
                    new FieldPath("work[1].position"), READ,
                    new FieldPath("work[1].highlights[0]"), READ,
                    new FieldPath("work[2].position"), READ));

    @Test
    void typingTakesTheEvidenceOfThatFieldOnly() {
        var basics = draft.profile().basics();
        var typed = draft.typed(draft.profile().toBuilder()
                .basics(basics.withLabel("Infirmière"))
                .work(List.of(draft.profile().work().getFirst()))
                .build());

        assertThat(typed.evidence()).containsKeys(path("basics.email"), path("work[0].name"));
        assertThat(typed.evidence()).doesNotContainKey(path("work[1].position"));
    }

    @Test
    void confirmingMakesAFieldSureWithItsItems() {
        var confirmed = draft.confirmed(path("work[0].highlights"));

        assertThat(doubtful(confirmed, path("work[0].highlights[1]"))).isFalse();
        assertThat(doubtful(confirmed, path("work[0].name"))).isTrue();
    }

    @Test
    void removingAnEntryMovesTheEvidenceOfThoseAfterIt() {
        var without = draft.without("work", 0);

        assertThat(positions(without)).containsExactly("Aide-soignante", "Agente");
        assertThat(without.evidence())
                .containsKeys(path("work[0].location"), path("work[1].position"))
                .doesNotContainKey(path("work[2].position"));
    }

    @Test
    void movingAnEntryUpTakesItsEvidenceAlong() {
        var moved = draft.movedUp("work", 2);

        assertThat(positions(moved)).containsExactly("Infirmière", "Agente", "Aide-soignante");
        assertThat(moved.evidence())
                .containsKeys(path("work[1].position"), path("work[2].location"))
                .doesNotContainKey(path("work[1].location"));
    }

    @Test
    void mergingKeepsTheFirstTitleJoinsTheLinesAndSpansBothPeriods() {
        var merged = draft.merged("work", 0);
        Work first = merged.profile().work().getFirst();

        assertThat(positions(merged)).containsExactly("Infirmière", "Agente");
        assertThat(first.highlights()).containsExactly("un", "deux", "trois");
        assertThat(first.location()).isEqualTo("Lyon");
        assertThat(first.start()).isEqualTo(PartialDate.of(2018));
        assertThat(first.running()).isTrue();
        assertThat(merged.evidence())
                .containsKeys(path("work[0].highlights[2]"), path("work[0].location"), path("work[1].position"));
    }

    @Test
    void splittingKeepsTheEmployerAndAsksForThePeriod() {
        var split = draft.split("work", 0, 1);
        var work = split.profile().work();

        assertThat(work).hasSize(4);
        assertThat(work.get(0).highlights()).containsExactly("un");
        assertThat(work.get(1).highlights()).containsExactly("deux");
        assertThat(work.get(1).name()).isEqualTo("Clinique A");
        assertThat(work.get(1).position()).isNull();
        assertThat(doubtful(split, path("work[1].startDate"))).isTrue();
        assertThat(split.evidence())
                .containsKeys(path("work[1].highlights[0]"), path("work[2].location"), path("work[3].position"))
                .doesNotContainKey(path("work[0].highlights[1]"));
    }

    @Test
    void anyNumberOfStepsCanBeUndone() {
        var edits = new Edits(draft);
        edits.take(draft.without("work", 0));
        edits.take(edits.present().without("work", 0));
        assertThat(edits.take(edits.present())).isFalse();

        edits.undo();
        assertThat(positions(edits.present())).containsExactly("Aide-soignante", "Agente");
        assertThat(edits.undo()).contains(draft);
        assertThat(edits.undo()).isEmpty();
    }

    private static List<String> positions(ProfileDraft draft) {
        return draft.profile().work().stream()
                .map(Work::position)
                .map(String::valueOf)
                .toList();
    }

    private static boolean doubtful(ProfileDraft draft, FieldPath path) {
        return Objects.requireNonNull(draft.evidence().get(path)).doubtful();
    }

    private static FieldPath path(String path) {
        return new FieldPath(path);
    }

    /// Removing the last entry leaves a profile without the section.
    @Test
    void theLastEntryMayGo() {
        var one = new ProfileDraft(
                Profile.builder().work(draft.profile().work().subList(0, 1)).build(), Map.of());
        assertThat(one.without("work", 0).profile().work()).isEmpty();
    }
}
