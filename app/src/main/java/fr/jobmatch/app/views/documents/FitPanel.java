package fr.jobmatch.app.views.documents;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.jobmatch.app.documents.DocumentFit;
import fr.jobmatch.domain.match.ScoreBand;
import java.util.Locale;
import java.util.Optional;

/// Two numbers for a CV: how well the person fits the offer, and how well this file shows it.
class FitPanel extends Composite<Section> {

    FitPanel(Optional<DocumentFit> fit) {
        getContent().addClassNames("card", "fit");
        getContent().setVisible(fit.isPresent());
        fit.ifPresent(this::show);
    }

    private void show(DocumentFit fit) {
        var numbers = new Div(number("fit.person", fit.person()), number("fit.document", fit.document()));
        numbers.addClassName("fit-numbers");
        getContent().add(new H2(getTranslation("fit.title")), numbers);
        var advice = fit.unshown().isEmpty()
                ? getTranslation("fit.all-shown")
                : getTranslation("fit.unshown", String.join(", ", fit.unshown()));
        getContent().add(new Paragraph(advice));
    }

    private Component number(String key, double score) {
        var word = getTranslation("score." + ScoreBand.of(score).name().toLowerCase(Locale.ROOT));
        var value = new Span(String.valueOf(Math.round(score)));
        value.addClassName("fit-value");
        var label = new Span(getTranslation(key));
        label.addClassName("fit-label");
        return new Div(value, label, new Span(word));
    }
}
