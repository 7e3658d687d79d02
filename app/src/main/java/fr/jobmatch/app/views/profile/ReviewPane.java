package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import fr.jobmatch.app.views.components.Messages;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.ingestion.review.Edits;
import fr.jobmatch.ingestion.review.ProfileDraft;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The fields of a profile under review, in step with the document beside them: every change is one step that can be
/// undone.
class ReviewPane extends Composite<Div> implements ReviewListener {

    private final Edits edits;
    private final Optional<OriginalDocument> original;
    private final SerializableRunnable changed;
    private final DoubtBar doubts;
    private final Div place = new Div();
    private ReviewFields fields;
    private ProfileForm form;

    /// @param changed told after each step
    ReviewPane(Edits edits, Optional<OriginalDocument> original, SerializableRunnable changed) {
        this.edits = edits;
        this.original = original;
        this.changed = changed;
        doubts = new DoubtBar(
                this::show, this::confirmed, () -> step(edits.present().allConfirmed()));
        fields = new ReviewFields(edits.present().evidence(), this);
        form = new ProfileForm(edits.present().profile(), fields, this::take);
        getContent().addClassName("review-fields");
        getContent().add(doubts, place);
        draw();
        Shortcuts.addShortcutListener(getContent(), doubts::next, Key.F8);
        Shortcuts.addShortcutListener(getContent(), doubts::previous, Key.F8, KeyModifier.SHIFT);
        Shortcuts.addShortcutListener(getContent(), this::undo, Key.KEY_Z, KeyModifier.ALT);
    }

    @Override
    public void focused(FieldPath field) {
        doubts.at(field);
        original.ifPresent(document -> document.mark(field));
    }

    @Override
    public void typed() {
        step(edits.present().typed(form.value()));
    }

    @Override
    public void confirmed(FieldPath field) {
        doubts.next();
        step(edits.present().confirmed(field));
    }

    /// Lead to the field of a path.
    void show(FieldPath path) {
        fields.at(path).ifPresent(field -> field.focus());
    }

    /// Take back the last step.
    void undo() {
        edits.undo().ifPresent(before -> {
            draw();
            changed.run();
        });
    }

    private void take(String key, UnaryOperator<ProfileDraft> step) {
        if (edits.take(step.apply(edits.present()))) {
            draw();
            changed.run();
            Messages.undoable(this, key, this::undo);
        }
    }

    private void step(ProfileDraft next) {
        if (edits.take(next)) {
            refresh();
            changed.run();
        }
    }

    private void draw() {
        fields = new ReviewFields(edits.present().evidence(), this);
        form = new ProfileForm(edits.present().profile(), fields, this::take);
        place.removeAll();
        place.add(form);
        refresh();
    }

    private void refresh() {
        var evidence = edits.present().evidence();
        fields.refresh(evidence);
        doubts.show(fields.doubtful());
        original.ifPresent(document -> document.show(evidence));
    }
}
