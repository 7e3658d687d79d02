package fr.jobmatch.app.views.components;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.jobmatch.domain.match.Citation;
import fr.jobmatch.domain.match.Reason;
import fr.jobmatch.matching.explanation.Reasons;
import java.util.List;
import java.util.Locale;

/// Reasons as sentences, each with the words of the CV and of the offer that it rests on.
public class ReasonList extends Composite<UnorderedList> {

    public ReasonList(List<Reason> reasons) {
        getContent().addClassName("reasons");
        reasons.forEach(reason -> getContent().add(item(reason)));
    }

    private ListItem item(Reason reason) {
        var icon = icon(reason.tone()).create();
        icon.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("tone." + reason.tone().name().toLowerCase(Locale.ROOT)));
        icon.getElement().setAttribute("role", "img");
        var text = new Div(new Span(Reasons.text(reason, getLocale())));
        reason.citations().forEach(citation -> text.add(quote(citation)));
        var item = new ListItem(icon, text);
        item.addClassName("tone-" + reason.tone().name().toLowerCase(Locale.ROOT));
        return item;
    }

    private Span quote(Citation citation) {
        var side = new Span(getTranslation(citation.side() == Citation.Side.CV ? "evidence.cv" : "evidence.offer"));
        side.addClassName("evidence-side");
        var quote = new Span(side, new Span(getTranslation("evidence.quote", citation.quote())));
        quote.addClassName("evidence");
        return quote;
    }

    private static VaadinIcon icon(Reason.Tone tone) {
        return switch (tone) {
            case FOR -> VaadinIcon.CHECK_CIRCLE_O;
            case AGAINST -> VaadinIcon.MINUS_CIRCLE_O;
            case UNKNOWN -> VaadinIcon.QUESTION_CIRCLE_O;
        };
    }
}
