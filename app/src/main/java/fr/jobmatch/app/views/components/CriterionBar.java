package fr.jobmatch.app.views.components;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.jobmatch.domain.match.CriterionResult;
import java.util.Locale;

/// One criterion: its name, its score as a bar, its share of the total; hatched when it is unknown.
public class CriterionBar extends Composite<Div> {

    private static final int PERCENT = 100;

    public CriterionBar(CriterionResult result) {
        var name =
                new Span(getTranslation("criterion." + result.criterion().name().toLowerCase(Locale.ROOT)));
        name.addClassName("criterion-name");
        var score = result.score();
        var value = new Span(score == null ? getTranslation("criterion.unknown") : String.valueOf(Math.round(score)));
        value.addClassName("criterion-value");
        var weight = new Span(
                score == null ? "" : getTranslation("criterion.weight", Math.round(result.weight() * PERCENT)));
        weight.addClassName("criterion-weight");
        var bar = new Div();
        bar.addClassNames("criterion-bar", score == null ? "unknown" : "known");
        bar.getStyle().set("--value", (score == null ? 0 : Math.round(score)) + "%");
        bar.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("criterion");
        getContent().add(name, value, weight, bar);
    }
}
