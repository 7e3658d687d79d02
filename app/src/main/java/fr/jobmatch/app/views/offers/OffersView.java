package fr.jobmatch.app.views.offers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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
import fr.jobmatch.app.matches.Matches;
import fr.jobmatch.app.matches.OfferFilter;
import fr.jobmatch.app.matches.Ranking;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.app.views.components.EmptyState;
import fr.jobmatch.app.views.components.OfferCard;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.StoredProfile;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/// Every offer, best first, with the chosen one beside the list.
@Route("offers/:offer?")
@PermitAll
class OffersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final ProfileLibrary profiles;
    private final Matches matches;
    private final OfferDetails details;
    private final Div list = new Div();

    OffersView(ProfileLibrary profiles, Matches matches, OfferDetails details) {
        this.profiles = profiles;
        this.matches = matches;
        this.details = details;
        addClassNames("page", "wide-page");
        list.addClassName("cards");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        list.removeAll();
        var chosen = event.getRouteParameters().get("offer").flatMap(OffersView::id);
        var filter = OffersNavigation.filter(event.getLocation().getQueryParameters());
        profiles.primary(CurrentPerson.require())
                .ifPresentOrElse(profile -> show(profile, filter, chosen), this::showNoProfile);
    }

    private static Optional<OfferId> id(String text) {
        try {
            return Optional.of(OfferId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void showNoProfile() {
        var start = new Anchor("cvs", getTranslation("profile.empty.start"));
        start.addClassNames("button-link", "primary");
        add(new H1(getTranslation("nav.offers")), new EmptyState(VaadinIcon.BRIEFCASE, "offers.no-profile", start));
    }

    private void show(StoredProfile profile, OfferFilter filter, Optional<OfferId> chosen) {
        var ranking = matches.ranking(profile.id(), filter, 0, PAGE);
        var count = new Paragraph(getTranslation("offers.count", ranking.total()));
        count.getElement().setAttribute("role", "status");
        var head = new Div(new Div(new H1(getTranslation("nav.offers")), count), new OfferFilterBar(filter));
        head.addClassName("page-head");
        add(head);
        if (ranking.total() == 0) {
            add(nothing(filter));
            return;
        }
        var sides = new Div(list);
        sides.addClassNames("sides", "offers", chosen.isPresent() ? "chosen" : "unchosen");
        append(profile, filter, ranking, chosen);
        var shown = chosen.or(() ->
                ranking.offers().stream().findFirst().map(first -> first.offer().id()));
        shown.flatMap(offer -> matches.match(profile.id(), offer)).ifPresent(match -> {
            var side = new Section(details.show(profile, match));
            side.addClassName("side");
            side.add(back(filter));
            sides.add(side);
        });
        add(sides);
    }

    private Component nothing(OfferFilter filter) {
        return filter.isNone()
                ? new EmptyState(VaadinIcon.BRIEFCASE, "offers.none")
                : new EmptyState(
                        VaadinIcon.SEARCH, "offers.filtered", new Anchor("offers", getTranslation("offers.clear")));
    }

    private Anchor back(OfferFilter filter) {
        var back = new Anchor("offers" + OffersNavigation.query(filter), getTranslation("offers.back"));
        back.addClassName("back");
        return back;
    }

    private void append(StoredProfile profile, OfferFilter filter, Ranking ranking, Optional<OfferId> chosen) {
        ranking.offers().forEach(matched -> {
            var card =
                    new OfferCard(matched, OffersNavigation.href(matched.offer().id(), filter));
            if (chosen.isPresent() && chosen.get().equals(matched.offer().id())) {
                card.select();
            }
            list.add(card);
        });
        int shown = (int) list.getChildren().filter(OfferCard.class::isInstance).count();
        if (shown < ranking.total()) {
            var more = new Button(getTranslation("offers.more"));
            more.addClickListener(event -> {
                list.remove(more);
                append(profile, filter, matches.ranking(profile.id(), filter, shown, PAGE), chosen);
            });
            list.add(more);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.offers") + " – JobMatch";
    }
}
