package fr.jobmatch.app.views.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.Command;
import fr.jobmatch.app.sources.SourceOverview;
import fr.jobmatch.ingestion.offers.live.Readiness;

/// One live source: how it stands, under which terms it is asked, and what can be done.
class SourceCard extends Composite<Article> {

    private final SourceWords words = new SourceWords(this);

    SourceCard(SourceOverview overview, Command run, Command pause) {
        getContent().addClassNames("card", "source-card");
        var head = new Div(new H3(overview.source().label()), mark(overview));
        head.addClassName("source-head");
        getContent().add(head, new Paragraph(getTranslation("sources.open-offers", overview.openOffers())));
        var success = overview.state().lastSuccessAt();
        if (success != null) {
            getContent().add(new Paragraph(getTranslation("sources.last-answer", words.moment(success))));
        }
        var failure = overview.state().lastFailure();
        if (failure != null && overview.state().failures() > 0) {
            getContent().add(new Paragraph(getTranslation("sources.last-failure", words.failure(failure))));
        }
        getContent().add(policy(overview));
        if (overview.readiness() == Readiness.READY) {
            getContent().add(actions(overview, run, pause));
        }
    }

    private Span mark(SourceOverview overview) {
        var standing = SourceWords.standing(overview);
        var icon = switch (standing) {
            case "ready" -> VaadinIcon.CHECK_CIRCLE;
            case "paused" -> VaadinIcon.PAUSE;
            case "failing" -> VaadinIcon.BAN;
            case "busy" -> VaadinIcon.CLOCK;
            default -> VaadinIcon.POWER_OFF;
        };
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var mark = new Span(picture, new Span(words.standingOf(overview)));
        mark.addClassNames("mark", "source-" + standing);
        return mark;
    }

    private Div policy(SourceOverview overview) {
        var policy = overview.policy();
        var text = new Paragraph(getTranslation(
                "sources.policy",
                policy.perSecond(),
                policy.refresh().toHours(),
                policy.retention().toDays(),
                policy.usualLife().toDays()));
        var box = new Div(text);
        box.addClassName("fine");
        var terms = policy.terms();
        if (terms != null) {
            var link = new Anchor(terms.toString(), getTranslation("sources.terms"), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            box.add(link);
        }
        return box;
    }

    private Div actions(SourceOverview overview, Command run, Command pause) {
        boolean paused = overview.state().paused();
        var now = new Button(getTranslation("sources.run"), event -> run.execute());
        now.setEnabled(!paused);
        var stop = new Button(getTranslation(paused ? "sources.resume" : "sources.pause"), event -> pause.execute());
        stop.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        var actions = new Div(now, stop);
        actions.addClassName("actions");
        return actions;
    }
}
