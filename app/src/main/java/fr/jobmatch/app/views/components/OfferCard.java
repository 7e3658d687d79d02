package fr.jobmatch.app.views.components;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.jobmatch.app.matches.MatchedOffer;
import fr.jobmatch.domain.match.CriterionResult;
import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.match.Reason;
import fr.jobmatch.matching.explanation.Reasons;
import java.util.Comparator;
import java.util.Optional;

/// An offer in a list: what it is, how well it fits, its best point and its largest gap.
public class OfferCard extends Composite<Article> {

    /// @param href address of the page that shows the offer
    public OfferCard(MatchedOffer matched, String href) {
        var offer = matched.offer();
        var words = new OfferWords(this);
        var link = new Anchor(href, offer.title());
        link.addClassName("card-link");
        var facts = new Paragraph(words.facts(offer));
        facts.addClassName("facts");
        var company = new Paragraph(words.company(offer) + " · " + words.age(offer) + " · "
                + offer.source().label());
        company.addClassName("company");
        var text = new Div(new H3(link), company, facts);
        text.addClassName("offer-card-text");
        strongest(matched.match()).ifPresent(reason -> text.add(line(reason, VaadinIcon.CHECK_CIRCLE_O, "plus")));
        largestGap(matched.match()).ifPresent(reason -> text.add(line(reason, VaadinIcon.MINUS_CIRCLE_O, "minus")));
        getContent().addClassNames("card", "offer-card");
        getContent().add(new ScoreBadge(matched.match()), text);
    }

    /// Mark or unmark the card of the offer that is shown beside the list.
    public void setSelected(boolean selected) {
        if (selected) {
            getContent().getElement().setAttribute("aria-current", "true");
        } else {
            getContent().getElement().removeAttribute("aria-current");
        }
    }

    private Span line(Reason reason, VaadinIcon icon, String tone) {
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var line = new Span(picture, new Span(Reasons.text(reason, getLocale())));
        line.addClassNames("reason-line", tone);
        return line;
    }

    private static Optional<Reason> strongest(Match match) {
        return match.criteria().stream()
                .filter(result -> result.score() != null)
                .sorted(Comparator.comparingDouble(OfferCard::points).reversed())
                .flatMap(result -> result.reasons().stream())
                .filter(reason -> reason.tone() == Reason.Tone.FOR)
                .findFirst();
    }

    private static Optional<Reason> largestGap(Match match) {
        var unmet = match.conditions().stream()
                .map(condition -> condition.reason())
                .filter(reason -> reason.tone() == Reason.Tone.AGAINST)
                .findFirst();
        return unmet.or(() -> match.criteria().stream()
                .filter(result -> result.score() != null)
                .sorted(Comparator.comparingDouble(OfferCard::lost).reversed())
                .flatMap(result -> result.reasons().stream())
                .filter(reason -> reason.tone() == Reason.Tone.AGAINST)
                .findFirst());
    }

    private static double points(CriterionResult result) {
        return result.score() == null ? 0 : result.weight() * result.score();
    }

    private static double lost(CriterionResult result) {
        return result.score() == null ? 0 : result.weight() * (100 - result.score());
    }
}
