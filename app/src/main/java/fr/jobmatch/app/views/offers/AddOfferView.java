package fr.jobmatch.app.views.offers;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.app.views.components.Messages;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.ingestion.offers.capture.Capture;
import fr.jobmatch.ingestion.offers.own.OwnOffers;
import fr.jobmatch.ingestion.offers.own.TooManyOwnOffers;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;

/// Adding an offer found elsewhere: paste it or drop the saved page, look at what was understood, correct it, keep it.
@Route("add-offer")
@PermitAll
class AddOfferView extends Div implements HasDynamicTitle {

    private final OwnOffers own;
    private final Clock clock;
    private final Div understood = new Div();

    AddOfferView(OwnOffers own, Clock clock) {
        this.own = own;
        this.clock = clock;
        addClassName("page");
        var extension = new Anchor("tokens", getTranslation("add-offer.extension"));
        var head = new Div(
                new H1(getTranslation("add-offer")), new Paragraph(getTranslation("add-offer.intro")), extension);
        head.addClassName("page-head");
        understood.getElement().setAttribute("aria-live", "polite");
        add(head, new OfferPasteForm(this::show), understood);
    }

    private void show(Capture capture) {
        understood.removeAll();
        switch (capture) {
            case Capture.Understood offer -> understood.add(new CapturedOfferForm(offer, clock.instant(), this::keep));
            case Capture.Several several ->
                Messages.problem(this, "add-offer.several", several.titles().size());
            case Capture.Nothing nothing ->
                Messages.problem(
                        this, "add-offer.nothing." + nothing.reason().name().toLowerCase(Locale.ROOT));
        }
    }

    private void keep(Offer offer, Capture.Method method) {
        try {
            own.add(CurrentPerson.require(), offer, method);
            Messages.done(this, "add-offer.done");
            getUI().ifPresent(ui -> ui.navigate(OffersNavigation.href(offer.id())));
        } catch (TooManyOwnOffers full) {
            Messages.problem(this, "add-offer.full", full.most());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("add-offer") + " – JobMatch";
    }
}
