package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.app.views.components.EmptyState;
import fr.jobmatch.app.views.components.Messages;
import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.profile.ProfileId;
import fr.jobmatch.ingestion.library.CvLibrary;
import fr.jobmatch.ingestion.library.CvSummary;
import fr.jobmatch.ingestion.library.ProfileChangedMeanwhile;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.StoredProfile;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The review of a profile: the CV on the left, what was understood on the right, doubtful fields first.
@Route("profile/:profile?")
@PermitAll
class ProfileView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ProfileLibrary profiles;
    private final CvLibrary library;
    private @Nullable OriginalPane original;

    ProfileView(ProfileLibrary profiles, CvLibrary library) {
        this.profiles = profiles;
        this.library = library;
        addClassNames("page", "wide-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        asked(event).ifPresentOrElse(this::show, this::showNothing);
    }

    private Optional<StoredProfile> asked(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("profile")
                .map(ProfileView::id)
                .map(id -> id.flatMap(profiles::find))
                .orElseGet(() -> profiles.primary(CurrentPerson.require()));
    }

    private static Optional<ProfileId> id(String text) {
        try {
            return Optional.of(ProfileId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void showNothing() {
        var start = new Anchor("cvs", getTranslation("profile.empty.start"));
        start.addClassNames("button-link", "primary");
        add(new H1(getTranslation("nav.profile")), new EmptyState(VaadinIcon.USER_CARD, "profile.empty", start));
    }

    private void show(StoredProfile stored) {
        var fields = new ReviewFields(stored.evidence(), this::mark);
        var form = new ProfileForm(stored.profile(), fields);
        var save = new Button(getTranslation("profile.save"), event -> save(stored, form));
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var head = new Div(new Div(new H1(getTranslation("nav.profile")), new Paragraph(intro(stored, fields))), save);
        head.addClassName("page-head");
        add(head);
        var sides = new Div();
        sides.addClassNames("sides", stored.cv() == null ? "single" : "double");
        file(stored).ifPresent(cv -> {
            var pane = new OriginalPane(cv, library);
            original = pane;
            sides.add(pane);
        });
        var right = new Section(doubts(fields));
        right.addClassName("side");
        file(stored).ifPresent(cv -> right.add(new CvWarnings(cv.warnings())));
        right.add(form);
        file(stored).flatMap(cv -> library.plainText(cv.id())).ifPresent(text -> right.add(new PlainReading(text)));
        sides.add(right);
        add(sides);
    }

    private Optional<CvSummary> file(StoredProfile stored) {
        return Optional.ofNullable(stored.cv()).flatMap(library::find);
    }

    private String intro(StoredProfile stored, ReviewFields fields) {
        return stored.cv() == null ? getTranslation("profile.intro.no-file") : getTranslation("profile.intro");
    }

    private Component doubts(ReviewFields fields) {
        var doubtful = fields.doubtful();
        var box = new Div();
        box.setVisible(!doubtful.isEmpty());
        box.addClassName("doubts");
        box.add(new Paragraph(getTranslation("profile.doubts", doubtful.size())));
        for (var field : doubtful) {
            var go = new Button(field.getLabel(), event -> field.focus());
            go.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            box.add(go);
        }
        return box;
    }

    private void mark(FieldEvidence evidence) {
        if (original != null) {
            original.mark(evidence);
        }
    }

    private void save(StoredProfile stored, ProfileForm form) {
        try {
            profiles.confirm(stored.id(), stored.version(), form.value());
            removeAll();
            profiles.find(stored.id()).ifPresent(this::show);
            Messages.done(this, "profile.saved");
        } catch (ProfileChangedMeanwhile changed) {
            Messages.problem(this, "profile.changed-meanwhile");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.profile") + " – JobMatch";
    }
}
