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
import fr.jobmatch.app.matches.MatchedOffer;
import fr.jobmatch.app.matches.Matches;
import fr.jobmatch.app.matches.OfferFilter;
import fr.jobmatch.app.matches.Ranking;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.app.views.components.EmptyState;
import fr.jobmatch.app.views.components.OfferCard;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.profile.ProfileId;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.StoredProfile;
import fr.jobmatch.ingestion.offers.federated.LiveSearch;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every offer, best first, with the chosen one beside the list.
@Route("offers/:offer?")
@PermitAll
class OffersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final ProfileLibrary profiles;
    private final Matches matches;
    private final OfferDetails details;
    private final LiveSourceStatus live;
    private final OfferFilterBar filters = new OfferFilterBar();
    private final Paragraph count = new Paragraph();
    private final Div head = new Div();
    private final Div results = new Div();
    private final Div list = new Div();
    private final Section side = new Section();
    private final Div sides = new Div(list, side);
    private final Map<OfferId, OfferCard> cards = new LinkedHashMap<>();
    private @Nullable Shown shown;

    OffersView(ProfileLibrary profiles, Matches matches, OfferDetails details, LiveSearch search) {
        this.profiles = profiles;
        this.matches = matches;
        this.details = details;
        this.live = new LiveSourceStatus(search, this::showAgain);
        addClassNames("page", "wide-page");
        list.addClassName("cards");
        side.addClassName("side");
        sides.addClassNames("sides", "offers");
        count.getElement().setAttribute("role", "status");
        head.addClassName("page-head");
        var add = new Anchor("add-offer", getTranslation("add-offer"));
        add.addClassName("button-link");
        var wishes = new Anchor("wishes", getTranslation("wishes.adjust"));
        wishes.addClassName("button-link");
        head.add(new Div(new H1(getTranslation("nav.offers")), count), wishes, add, filters, live);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
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
        shown = null;
        removeAll();
        var start = new Anchor("cvs", getTranslation("profile.empty.start"));
        start.addClassNames("button-link", "primary");
        add(new H1(getTranslation("nav.offers")), new EmptyState(VaadinIcon.BRIEFCASE, "offers.no-profile", start));
    }

    /// The list stays as it stands, scrolled and extended, while one offer after the other is opened beside it.
    private void show(StoredProfile profile, OfferFilter filter, Optional<OfferId> chosen) {
        var asked = new Shown(profile.id(), profile.version(), profiles.preferences(profile.id()), filter);
        if (!asked.equals(shown)) {
            shown = asked;
            showList(profile, filter);
            live.ask(filter);
        }
        showOffer(profile, filter, chosen);
    }

    /// New offers came in.
    private void showAgain() {
        profiles.primary(CurrentPerson.require())
                .ifPresent(profile -> showList(profile, shown == null ? OfferFilter.none() : shown.filter()));
    }

    private void showList(StoredProfile profile, OfferFilter filter) {
        if (!head.isAttached()) {
            removeAll();
            add(head, results);
        }
        var ranking = matches.ranking(profile.id(), filter, 0, PAGE);
        filters.show(filter);
        count.setText(getTranslation(ranking.byMeaning() ? "offers.count.meaning" : "offers.count", ranking.total()));
        results.removeAll();
        results.add(ranking.total() == 0 ? nothing(filter) : sides);
        list.removeAll();
        cards.clear();
        append(profile, filter, ranking);
    }

    private void showOffer(StoredProfile profile, OfferFilter filter, Optional<OfferId> chosen) {
        sides.setClassName("chosen", chosen.isPresent());
        sides.setClassName("unchosen", chosen.isEmpty());
        cards.forEach(
                (offer, card) -> card.setSelected(chosen.filter(offer::equals).isPresent()));
        side.removeAll();
        chosen.or(() -> cards.keySet().stream().findFirst())
                .flatMap(offer -> matches.match(profile.id(), offer))
                .ifPresent(match -> side.add(detail(profile, match, filter), back(filter)));
    }

    /// Once an offer is set aside or taken back, the list is another one; the offer stays open.
    private Component detail(StoredProfile profile, MatchedOffer match, OfferFilter filter) {
        var offer = match.offer().id();
        var refusal = profiles.preferences(profile.id()).refusal(offer);
        return details.show(profile, match, refusal, () -> show(profile, filter, Optional.of(offer)));
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

    private void append(StoredProfile profile, OfferFilter filter, Ranking ranking) {
        for (var matched : ranking.offers()) {
            var offer = matched.offer().id();
            var card = new OfferCard(matched, OffersNavigation.href(offer, filter));
            cards.put(offer, card);
            list.add(card);
        }
        if (cards.size() < ranking.total()) {
            var more = new Button(getTranslation("offers.more"));
            more.addClickListener(event -> {
                list.remove(more);
                append(profile, filter, matches.ranking(profile.id(), filter, cards.size(), PAGE));
            });
            list.add(more);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.offers") + " – JobMatch";
    }

    /// What the list stands for.
    private record Shown(ProfileId profile, int version, Preferences preferences, OfferFilter filter) {}
}
