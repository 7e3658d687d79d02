package fr.jobmatch.app.views.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import fr.jobmatch.app.tasks.DeadLetter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// One task that failed in every attempt: what it was, whose by id, why, and what can be done.
class DeadLetterCard extends Composite<Article> {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    DeadLetterCard(DeadLetter letter, Command replay, Command discard) {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(ZONE)
                .format(letter.failedAt());
        var text = new Div(
                new H3(letter.type() + " · " + getTranslation(PoolWords.key(letter.pool()))),
                new Paragraph(getTranslation("dead-letters.facts", when, letter.attempts())),
                new Code(letter.reason()),
                fine(getTranslation("dead-letters.ids", letter.person(), letter.task())));
        text.addClassName("dead-letter");
        var actions = new Div(button("dead-letters.replay", replay), button("dead-letters.discard", discard));
        actions.addClassName("actions");
        getContent().addClassNames("card", "row-card");
        getContent().add(text, actions);
    }

    private static Paragraph fine(String words) {
        var line = new Paragraph(words);
        line.addClassName("fine");
        return line;
    }

    private Button button(String key, Command command) {
        var button = new Button(getTranslation(key), event -> command.execute());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }
}
