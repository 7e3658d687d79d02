package fr.jobmatch.app.views.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Work;
import fr.jobmatch.ingestion.resume.JsonResume;
import fr.jobmatch.ingestion.review.Edits;
import fr.jobmatch.ingestion.review.ProfileDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every change of a review is one step, in step with the document and with what is left to check.
@ViewPackages(classes = ReviewPaneViewTest.class)
class ReviewPaneViewTest extends BrowserlessTest {

    private static final FieldEvidence DOUBTFUL = new FieldEvidence(List.of(), "lu", 0.4);

    private final Edits edits = new Edits(new ProfileDraft(
            JsonResume.read("""
                    {"basics":{"name":"Nora Petit","phone":"06 39 98 00 01"},
                     "work":[{"name":"Clinique A","position":"Infirmière","startDate":"2020-03","highlights":["un","deux"]},
                             {"name":"Clinique A","position":"Aide-soignante","startDate":"2018"}]}"""),
            Map.of(
                    new FieldPath("basics.phone"), DOUBTFUL,
                    new FieldPath("work[0].name"), DOUBTFUL,
                    new FieldPath("work[1].name"), new FieldEvidence(List.of(), "Clinique A", 0.9))));

    private final List<FieldPath> marked = new ArrayList<>();
    private int steps;
    private ReviewPane pane;

    @BeforeEach
    void open() {
        pane = new ReviewPane(edits, Optional.of(new Document()), () -> steps++);
        UI.getCurrent().add(pane);
    }

    @Test
    void marksOnlyWhatIsToBeChecked() {
        assertThat(doubtful()).containsExactly("06 39 98 00 01", "Clinique A");
    }

    @Test
    void confirmingLeavesTheOtherDoubts() {
        pane.confirmed(new FieldPath("basics.phone"));

        assertThat(doubtful()).containsExactly("Clinique A");
        assertThat(steps).isOne();
    }

    @Test
    void typingAnswersADoubt() {
        field("06 39 98 00 01").setValue("06 39 98 00 02");

        assertThat(doubtful()).containsExactly("Clinique A");
        assertThat(edits.present().profile().basics().phone()).isEqualTo("06 39 98 00 02");
    }

    @Test
    void undoesAsManyStepsAsWereTaken() {
        field("06 39 98 00 01").setValue("06 39 98 00 02");
        pane.confirmed(new FieldPath("work[0].name"));
        pane.undo();
        pane.undo();
        pane.undo();

        assertThat(edits.present().profile().basics().phone()).isEqualTo("06 39 98 00 01");
        assertThat(doubtful()).hasSize(2);
        assertThat(edits.canUndo()).isFalse();
    }

    @Test
    void mergesTwoPositionsWithWhatWasTypedJustBefore() {
        field("Aide-soignante").setValue("Aide soignante");
        test(button("profile.merge")).click();

        assertThat(edits.present().profile().work())
                .singleElement()
                .extracting(Work::position)
                .isEqualTo("Infirmière");
        pane.undo();
        assertThat(edits.present().profile().work())
                .extracting(Work::position)
                .containsExactly("Infirmière", "Aide soignante");
    }

    @Test
    void removingAnEntryLeavesTheEvidenceOfTheNextOne() {
        test(button("profile.remove")).click();

        assertThat(edits.present().evidence())
                .containsOnlyKeys(new FieldPath("basics.phone"), new FieldPath("work[0].name"));
        assertThat(doubtful()).containsExactly("06 39 98 00 01");
    }

    @Test
    void aFieldShowsItsPlaceInTheDocument() {
        pane.focused(new FieldPath("work[1].name"));

        assertThat(marked).containsExactly(new FieldPath("work[1].name"));
    }

    private List<String> doubtful() {
        return $(TextField.class, pane).all().stream()
                .filter(field -> field.hasClassName("doubtful"))
                .map(TextField::getValue)
                .toList();
    }

    private TextField field(String value) {
        return $(TextField.class, pane).all().stream()
                .filter(field -> field.getValue().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String key) {
        var label = pane.getTranslation(key);
        return $(Button.class, pane).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private final class Document implements OriginalDocument {

        @Override
        public void show(Map<FieldPath, FieldEvidence> evidence) {
            assertThat(evidence).isEqualTo(edits.present().evidence());
        }

        @Override
        public void mark(FieldPath field) {
            marked.add(field);
        }
    }
}
