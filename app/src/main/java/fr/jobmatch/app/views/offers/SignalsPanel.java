package fr.jobmatch.app.views.offers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.jobmatch.app.sources.OfferStanding;
import fr.jobmatch.app.views.components.Dates;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.ingestion.offers.identity.OfferSignals.Origin;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The signs of an offer that was advertised before, elsewhere or for long, and the source it is owed to.
class SignalsPanel extends Composite<Section> {

    private static final String TEASER = "teaser";

    SignalsPanel(Offer offer, OfferStanding standing) {
        getContent().addClassName("signals");
        var signals = standing.signals(offer);
        if ("true".equals(offer.raw().get(TEASER))) {
            sign(VaadinIcon.FILE_TEXT_O, getTranslation("signals.teaser"));
        }
        if (standing.old(offer) && offer.publishedAt() != null) {
            sign(VaadinIcon.CLOCK, getTranslation("signals.old", Dates.daysAgo(offer.publishedAt())));
        }
        var closed = signals.closedBefore();
        if (closed != null) {
            sign(VaadinIcon.ROTATE_LEFT, getTranslation("signals.repost", Dates.day(closed, getLocale())));
        }
        if (!signals.otherNames().isEmpty()) {
            sign(
                    VaadinIcon.USERS,
                    getTranslation("signals.names", signals.otherNames().size()));
            getContent().add(list(signals.otherNames()));
        }
        if (!signals.origins().isEmpty()) {
            sign(
                    VaadinIcon.COPY_O,
                    getTranslation("signals.origins", signals.origins().size()));
            getContent().add(list(signals.origins()));
        }
        standing.policy(offer).ifPresent(policy -> getContent().add(owed(offer, policy.attribution(), policy.terms())));
    }

    private void sign(VaadinIcon icon, String words) {
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var sign = new Div(picture, new Span(words));
        sign.addClassName("signal");
        getContent().add(sign);
    }

    private UnorderedList list(List<Origin> origins) {
        var list = new UnorderedList();
        origins.forEach(origin -> list.add(new ListItem(line(origin))));
        return list;
    }

    private Component line(Origin origin) {
        var name = origin.company() == null ? getTranslation("offer.anonymous") : origin.company();
        var published = origin.publishedAt();
        var words = origin.source().label() + " · " + name
                + (published == null ? "" : " · " + Dates.day(published, getLocale()));
        return new Anchor(OffersNavigation.href(origin.offer()), words);
    }

    /// The licence of France Travail asks for its name, the date of the last change and a link to its terms.
    private Paragraph owed(Offer offer, String name, @Nullable URI terms) {
        var changed = offer.updatedAt();
        var line = new Paragraph(
                changed == null
                        ? getTranslation("signals.owed", name)
                        : getTranslation("signals.owed.changed", name, Dates.day(changed, getLocale())));
        line.addClassName("fine");
        if (terms != null) {
            var link = new Anchor(terms.toString(), getTranslation("sources.terms"), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            line.add(new Span(" · "), link);
        }
        return line;
    }
}
