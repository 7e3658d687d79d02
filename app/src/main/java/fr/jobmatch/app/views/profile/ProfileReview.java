package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import fr.jobmatch.app.views.components.Messages;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.ingestion.career.CareerSummary;
import fr.jobmatch.ingestion.library.CvLibrary;
import fr.jobmatch.ingestion.library.CvSummary;
import fr.jobmatch.ingestion.library.ProfileChangedMeanwhile;
import fr.jobmatch.ingestion.library.ProfileDrafts;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.StoredProfile;
import fr.jobmatch.ingestion.review.AtsReading;
import fr.jobmatch.ingestion.review.Edits;
import fr.jobmatch.ingestion.review.ProfileDraft;
import java.time.LocalDate;
import java.util.Optional;

/// Everything about one profile under review: the document, the fields, what other software reads. Each step is kept
/// as a draft until it is saved or abandoned.
class ProfileReview extends Composite<Div> {

    private final StoredProfile stored;
    private final ProfileLibrary profiles;
    private final ProfileDrafts drafts;
    private final SerializableConsumer<StoredProfile> redraw;
    private final Edits edits;
    private final ReviewPane pane;
    private final ReviewHead head;

    /// @param redraw shows the profile as it was saved
    ProfileReview(
            StoredProfile stored,
            ProfileLibrary profiles,
            ProfileDrafts drafts,
            CvLibrary library,
            SerializableConsumer<StoredProfile> redraw) {
        this.stored = stored;
        this.profiles = profiles;
        this.drafts = drafts;
        this.redraw = redraw;
        var saved = new ProfileDraft(stored.profile(), stored.evidence());
        var kept = drafts.find(stored.id()).filter(draft -> !draft.draft().equals(saved));
        edits = new Edits(kept.map(ProfileDrafts.KeptDraft::draft).orElse(saved));
        var file = Optional.ofNullable(stored.cv()).flatMap(library::find);
        var original = file.map(cv -> original(cv, library));
        pane = new ReviewPane(edits, original, this::keep);
        var primary = profiles.primary(stored.person()).map(StoredProfile::id).filter(id -> !id.equals(stored.id()));
        head = new ReviewHead(stored, primary, file.isPresent(), pane::undo, this::save);
        getContent().addClassNames("review");
        getContent().add(head);
        kept.ifPresent(draft -> getContent().add(new DraftNotice(draft.savedAt(), this::abandon)));
        getContent().add(new ReviewSides(original.map(Component.class::cast), right(file), reading(file, library)));
    }

    private OriginalDocument original(CvSummary cv, CvLibrary library) {
        return cv.pages() > 0
                ? new OriginalPane(cv, library, this::lead)
                : new TextPreview(library.plainText(cv.id()).orElse(""), this::lead);
    }

    private void lead(FieldPath path) {
        pane.show(path);
    }

    private Section right(Optional<CvSummary> file) {
        var right = new Section();
        right.addClassName("side");
        file.ifPresent(cv -> right.add(new CvWarnings(cv.warnings())));
        var exchange = new Div(new ResumeExport(stored.profile()), new ResumeImport(profiles));
        exchange.addClassName("actions");
        right.add(pane, new CareerCard(CareerSummary.of(stored.profile(), LocalDate.now())), exchange);
        return right;
    }

    private Optional<Component> reading(Optional<CvSummary> file, CvLibrary library) {
        return file.flatMap(cv -> library.plainText(cv.id())
                .map(text -> new AtsCard(AtsReading.of(text, stored.profile(), stored.evidence(), cv.warnings()))));
    }

    private void keep() {
        drafts.keep(stored, edits.present());
        head.show(edits.canUndo());
    }

    private void abandon() {
        drafts.discard(stored.id());
        redraw.accept(stored);
    }

    private void save() {
        try {
            var draft = edits.present();
            profiles.change(stored.id(), stored.version(), draft.profile(), draft.evidence());
            drafts.discard(stored.id());
            profiles.find(stored.id()).ifPresent(redraw::accept);
            Messages.done(this, "profile.saved");
        } catch (ProfileChangedMeanwhile changed) {
            Messages.problem(this, "profile.changed-meanwhile");
        }
    }
}
