package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.jobmatch.app.views.components.Dates;
import fr.jobmatch.app.views.components.EmptyState;
import fr.jobmatch.app.views.components.Messages;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.ProfileVersion;
import fr.jobmatch.ingestion.library.StoredProfile;
import fr.jobmatch.ingestion.review.ProfileDifferences;
import jakarta.annotation.security.PermitAll;

/// The earlier versions of a profile: seen, compared with the present one, restored.
@Route("profile/:profile/history")
@PermitAll
class ProfileHistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ProfileLibrary profiles;

    ProfileHistoryView(ProfileLibrary profiles) {
        this.profiles = profiles;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AskedProfile.named("profile", event, profiles).ifPresentOrElse(this::show, () -> {
            removeAll();
            add(new H1(getTranslation("profile.history")), new EmptyState(VaadinIcon.USER_CARD, "profile.gone"));
        });
    }

    private void show(StoredProfile stored) {
        removeAll();
        var head = new Div(
                new Div(
                        new H1(getTranslation("profile.history")),
                        new Paragraph(getTranslation("profile.history.intro"))),
                ProfileNavigation.link(stored.id(), getTranslation("profile.history.back")));
        head.addClassName("page-head");
        add(head);
        var versions = profiles.versions(stored.id());
        if (versions.isEmpty()) {
            add(new EmptyState(VaadinIcon.TIME_BACKWARD, "profile.history.none"));
        }
        versions.forEach(version -> profiles.version(stored.id(), version.number())
                .ifPresent(earlier -> add(card(stored, version, earlier))));
    }

    private Component card(StoredProfile stored, ProfileVersion version, Profile earlier) {
        var title = new Paragraph(getTranslation(
                "profile.history.version", version.number(), Dates.moment(version.until(), getLocale())));
        var restore = new Button(getTranslation("profile.history.restore"), event -> restore(stored, version.number()));
        restore.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        var differences = ProfileDifferences.between(earlier, stored.profile());
        var table = new DifferenceTable(differences, "profile.history.then", "profile.history.now", false);
        var comparison = new Details(getTranslation("profile.history.compare", differences.size()), table);
        var head = new Div(title, restore);
        head.addClassName("row-card");
        var card = new Article(head, comparison);
        card.addClassName("card");
        return card;
    }

    private void restore(StoredProfile stored, int version) {
        profiles.restore(stored.id(), version);
        profiles.find(stored.id()).ifPresent(this::show);
        Messages.done(this, "profile.history.restored", version);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("profile.history") + " – JobMatch";
    }
}
