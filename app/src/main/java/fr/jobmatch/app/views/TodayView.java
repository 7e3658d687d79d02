package fr.jobmatch.app.views;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.jobmatch.app.accounts.Account;
import fr.jobmatch.app.documents.DocumentStatus;
import fr.jobmatch.app.documents.Documents;
import fr.jobmatch.app.matches.Matches;
import fr.jobmatch.app.matches.OfferFilter;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.app.views.components.EmptyState;
import fr.jobmatch.app.views.components.OfferCard;
import fr.jobmatch.app.views.offers.OffersNavigation;
import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.StoredProfile;
import jakarta.annotation.security.PermitAll;

/// The first page: what needs the candidate, in order, then the best offers.
@Route("")
@PermitAll
class TodayView extends Div implements HasDynamicTitle {

    private static final int BEST = 3;

    TodayView(ProfileLibrary profiles, Documents documents, Matches matches) {
        addClassName("page");
        var name = CurrentPerson.account().map(Account::name).orElse("");
        add(new H1(getTranslation("today.hello", name)));
        profiles.primary(CurrentPerson.require())
                .ifPresentOrElse(profile -> show(profile, documents, matches), this::showStart);
    }

    private void showStart() {
        var start = new Anchor("cvs", getTranslation("profile.empty.start"));
        start.addClassNames("button-link", "primary");
        add(new EmptyState(VaadinIcon.UPLOAD_ALT, "today.empty", start));
    }

    private void show(StoredProfile profile, Documents documents, Matches matches) {
        var needs = new Div();
        needs.addClassName("cards");
        long doubtful = profile.evidence().values().stream()
                .filter(FieldEvidence::doubtful)
                .count();
        if (doubtful > 0) {
            needs.add(need("today.doubts", "profile", doubtful));
        }
        var waiting = documents.of(profile.person()).stream()
                .filter(document -> document.status() != DocumentStatus.APPROVED)
                .count();
        if (waiting > 0) {
            needs.add(need("today.documents", "documents", waiting));
        }
        if (needs.getComponentCount() > 0) {
            add(new H2(getTranslation("today.needs-you")), needs);
        }
        best(profile, matches);
    }

    private void best(StoredProfile profile, Matches matches) {
        var ranking = matches.ranking(profile.id(), OfferFilter.none(), 0, BEST);
        if (ranking.total() == 0) {
            add(new EmptyState(VaadinIcon.BRIEFCASE, "offers.none"));
            return;
        }
        var cards = new Div();
        cards.addClassName("cards");
        ranking.offers()
                .forEach(offer -> cards.add(
                        new OfferCard(offer, OffersNavigation.href(offer.offer().id()))));
        var all = new Anchor("offers", getTranslation("today.all-offers", ranking.total()));
        all.addClassName("button-link");
        add(new H2(getTranslation("today.best")), cards, new Paragraph(all));
    }

    private Component need(String key, String href, long count) {
        var link = new Anchor(href, getTranslation(key + ".action"));
        link.addClassName("button-link");
        var card = new Article(new Paragraph(getTranslation(key, count)), link);
        card.addClassNames("card", "row-card", "needs-you");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.today") + " – JobMatch";
    }
}
