package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.jobmatch.app.views.components.EmptyState;
import fr.jobmatch.ingestion.library.CvLibrary;
import fr.jobmatch.ingestion.library.ProfileDrafts;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.StoredProfile;
import jakarta.annotation.security.PermitAll;

/// The review of a profile: the CV on the left, what was understood on the right, doubtful fields first.
@Route("profile/:profile?")
@PermitAll
class ProfileView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ProfileLibrary profiles;
    private final ProfileDrafts drafts;
    private final CvLibrary library;

    ProfileView(ProfileLibrary profiles, ProfileDrafts drafts, CvLibrary library) {
        this.profiles = profiles;
        this.drafts = drafts;
        this.library = library;
        addClassNames("page", "wide-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AskedProfile.of(event, profiles).ifPresentOrElse(this::show, this::showNothing);
    }

    private void showNothing() {
        var start = new Anchor("cvs", getTranslation("profile.empty.start"));
        start.addClassNames("button-link", "primary");
        removeAll();
        add(
                new H1(getTranslation("nav.profile")),
                new EmptyState(VaadinIcon.USER_CARD, "profile.empty", start),
                new ResumeImport(profiles));
    }

    private void show(StoredProfile stored) {
        removeAll();
        add(new ProfileReview(stored, profiles, drafts, library, this::show));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.profile") + " – JobMatch";
    }
}
