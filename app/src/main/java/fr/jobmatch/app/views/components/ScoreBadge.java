package fr.jobmatch.app.views.components;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import fr.jobmatch.domain.match.Match;
import java.util.Locale;

/// A score as a number in a ring with its word; what is unknown shows as the dashed part of the ring.
public class ScoreBadge extends Composite<Span> {

    private static final int FULL = 100;

    public ScoreBadge(Match match) {
        var band = match.band().name().toLowerCase(Locale.ROOT);
        var word = getTranslation("score." + band);
        int score = (int) Math.round(match.score());
        var number = new Span(String.valueOf(score));
        number.addClassName("score-ring");
        number.getStyle().set("--score", String.valueOf(score)).set("--known", String.valueOf(known(match)));
        number.getElement().setAttribute("aria-hidden", "true");
        var label = new Span(word);
        label.addClassName("score-word");
        label.getElement().setAttribute("aria-hidden", "true");
        var badge = getContent();
        badge.addClassNames("score-badge", "band-" + band);
        badge.getElement().setAttribute("role", "img");
        badge.getElement().setAttribute("aria-label", getTranslation("score.label", score, word));
        badge.add(number, label);
    }

    /// Share of the criteria, in percent, that could be judged.
    private static long known(Match match) {
        long judged = match.criteria().stream()
                .filter(result -> result.score() != null)
                .count();
        return match.criteria().isEmpty()
                ? FULL
                : judged * FULL / match.criteria().size();
    }
}
