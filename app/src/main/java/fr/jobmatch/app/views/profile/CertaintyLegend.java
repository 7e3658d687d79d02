package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// What the colours of the boxes mean.
class CertaintyLegend extends Composite<Div> {

    CertaintyLegend() {
        getContent().addClassName("legend");
        for (var certainty : Certainty.values()) {
            var word = new Span(getTranslation("profile.certainty." + certainty.code()));
            word.addClassNames("legend-entry", "certainty-" + certainty.code());
            getContent().add(word);
        }
    }
}
