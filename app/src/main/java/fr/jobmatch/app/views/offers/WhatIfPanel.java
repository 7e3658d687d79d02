package fr.jobmatch.app.views.offers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.jobmatch.domain.match.WhatIf;
import fr.jobmatch.matching.explanation.Reasons;
import java.text.NumberFormat;
import java.util.List;

/// What would raise the score of an offer, best first, each with its points.
class WhatIfPanel extends Composite<Section> {

    WhatIfPanel(List<WhatIf> changes) {
        getContent().addClassName("what-if");
        getContent().setVisible(!changes.isEmpty());
        var list = new UnorderedList();
        changes.forEach(change -> list.add(item(change)));
        getContent().add(new H3(getTranslation("offer.what-if")), list);
    }

    private ListItem item(WhatIf change) {
        var format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(1);
        var points = new Span(getTranslation("offer.what-if.points", format.format(change.points())));
        points.addClassName("points");
        return new ListItem(new Span(Reasons.text(change.reason(), getLocale())), points);
    }
}
