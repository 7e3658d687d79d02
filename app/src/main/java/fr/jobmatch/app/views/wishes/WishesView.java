package fr.jobmatch.app.views.wishes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.jobmatch.app.matches.Matches;
import fr.jobmatch.app.matches.Refusals;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.app.views.components.EmptyState;
import fr.jobmatch.app.views.components.Messages;
import fr.jobmatch.app.views.components.OfferCard;
import fr.jobmatch.app.views.offers.OffersNavigation;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.StoredProfile;
import jakarta.annotation.security.PermitAll;

/// What the candidate looks for and what counts, with the best offers beside it as they would be.
@Route("wishes")
@PermitAll
class WishesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PREVIEWED = 5;

    private final ProfileLibrary profiles;
    private final Matches matches;
    private final Refusals refusals;
    private final Section preview = new Section();

    WishesView(ProfileLibrary profiles, Matches matches, Refusals refusals) {
        this.profiles = profiles;
        this.matches = matches;
        this.refusals = refusals;
        addClassNames("page", "wide-page", "wishes-page");
        preview.addClassNames("side", "best-now");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        profiles.primary(CurrentPerson.require()).ifPresentOrElse(this::show, this::showNoProfile);
    }

    private void showNoProfile() {
        removeAll();
        var start = new Anchor("cvs", getTranslation("profile.empty.start"));
        start.addClassNames("button-link", "primary");
        add(new H1(getTranslation("nav.wishes")), new EmptyState(VaadinIcon.SLIDERS, "wishes.no-profile", start));
    }

    private void show(StoredProfile profile) {
        show(profile, profiles.preferences(profile.id()));
    }

    private void show(StoredProfile profile, Preferences wanted) {
        removeAll();
        var form = new WishesForm(wanted, changed -> showPreview(profile, changed));
        var save = new Button(getTranslation("profile.save"), event -> save(profile, form.value()));
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var head = new Div(
                new Div(new H1(getTranslation("nav.wishes")), new Paragraph(getTranslation("wishes.intro"))), save);
        head.addClassName("page-head");
        var left = new Div(form, new RefusalList(wanted.refusals(), offer -> takeBack(profile, offer, form.value())));
        left.addClassName("wishes-form");
        var sides = new Div(left, preview);
        sides.addClassNames("sides", "wishes");
        add(head, sides);
        showPreview(profile, wanted);
    }

    /// An offer may have been set aside on another page meanwhile.
    private void save(StoredProfile profile, Preferences wanted) {
        var refusals = profiles.preferences(profile.id()).refusals();
        profiles.prefer(profile.id(), wanted.withRefusals(refusals));
        Messages.done(this, "wishes.saved");
    }

    /// What was changed in the fields and isn't saved yet stays.
    private void takeBack(StoredProfile profile, OfferId offer, Preferences typed) {
        refusals.takeBack(profile.id(), offer);
        show(profile, typed.accepting(offer));
    }

    private void showPreview(StoredProfile profile, Preferences wanted) {
        var best = matches.preview(profile.id(), wanted, PREVIEWED);
        preview.removeAll();
        preview.add(new H2(getTranslation("wishes.preview")));
        if (best.total() == 0) {
            preview.add(new EmptyState(VaadinIcon.BRIEFCASE, "offers.none"));
        }
        best.offers()
                .forEach(offer -> preview.add(
                        new OfferCard(offer, OffersNavigation.href(offer.offer().id()))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.wishes") + " – JobMatch";
    }
}
