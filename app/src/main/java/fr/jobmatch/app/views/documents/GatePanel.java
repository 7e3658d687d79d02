package fr.jobmatch.app.views.documents;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.jobmatch.domain.document.Claim;
import fr.jobmatch.domain.document.GateReport;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What the fact gate says: all proved, nothing checkable, or blocked by these claims.
class GatePanel extends Composite<Section> {

    GatePanel(GateReport gate) {
        var name = gate.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var icon = switch (gate.verdict()) {
            case PASS -> VaadinIcon.CHECK_CIRCLE;
            case BLOCK -> VaadinIcon.BAN;
            case NOT_CHECKED -> VaadinIcon.QUESTION_CIRCLE;
        };
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var head = new Div(picture, new H2(getTranslation("gate." + name)));
        head.addClassName("gate-head");
        getContent().addClassNames("card", "gate", "gate-" + name);
        getContent().add(head, new Paragraph(getTranslation("gate." + name + ".text")));
        if (!gate.unsupported().isEmpty()) {
            getContent().add(claims(gate.unsupported()));
        }
        var proved = gate.claims().stream().filter(Claim::supported).toList();
        if (!proved.isEmpty()) {
            getContent().add(new Details(getTranslation("gate.proved", proved.size()), claims(proved)));
        }
    }

    private UnorderedList claims(List<Claim> claims) {
        var list = new UnorderedList();
        list.addClassName("claims");
        for (var claim : claims) {
            var kind = new Span(getTranslation(
                    "claim." + claim.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')));
            kind.addClassName("evidence-side");
            var source = new Span(Objects.requireNonNullElse(claim.source(), ""));
            source.addClassName("fine");
            list.add(new ListItem(kind, new Span(getTranslation("evidence.quote", claim.text())), source));
        }
        return list;
    }
}
