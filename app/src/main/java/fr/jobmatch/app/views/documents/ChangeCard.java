package fr.jobmatch.app.views.documents;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import fr.jobmatch.assistant.tailoring.ChangeReasons;
import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.Change.Decision;
import fr.jobmatch.domain.evidence.FieldPath;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One change: before and after with the words that differ marked, why it was made, what it rests on, and the decision.
class ChangeCard extends Composite<Article> {

    private final Change change;
    private final Decided decided;
    private final Div actions = new Div();

    ChangeCard(Change change, boolean open, Decided decided) {
        this.change = change;
        this.decided = decided;
        var kind = new Span(getTranslation("change.kind." + name(change.kind())));
        kind.addClassNames("mark", "kind");
        var state = new Span(getTranslation("change.decision." + name(change.decision())));
        state.addClassNames("mark", "decision-" + name(change.decision()));
        var head = new Div(kind, state);
        head.addClassName("change-head");
        var card = getContent();
        card.addClassNames("card", "change", "change-" + name(change.decision()));
        card.add(head, new WordDiff(change.before(), change.after()), why());
        if (!change.sources().isEmpty()) {
            card.add(sources());
        }
        actions.addClassName("actions");
        if (open) {
            showActions();
            card.add(actions);
        }
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Component why() {
        var why = new Paragraph(ChangeReasons.text(change, getLocale()));
        why.addClassName("why-changed");
        return why;
    }

    private Component sources() {
        var fields = change.sources().stream()
                .map(FieldPath::value)
                .distinct()
                .map(this::field)
                .distinct()
                .collect(Collectors.joining(", "));
        var sources = new Paragraph(getTranslation("change.sources", fields));
        sources.addClassName("fine");
        return sources;
    }

    private String field(String path) {
        return getTranslation("section." + path.replaceAll("[.\\[].*", ""));
    }

    private void showActions() {
        actions.removeAll();
        if (change.decision() != Decision.ACCEPTED) {
            actions.add(button("change.accept", ButtonVariant.AURA_PRIMARY, () -> decided.as(Decision.ACCEPTED, null)));
        }
        if (change.decision() != Decision.REJECTED) {
            actions.add(
                    button("change.reject", ButtonVariant.AURA_TERTIARY, () -> decided.as(Decision.REJECTED, null)));
        }
        if (change.after() != null && change.kind() != Change.Kind.MOVED) {
            actions.add(button("change.edit", ButtonVariant.AURA_TERTIARY, this::edit));
        }
    }

    private void edit() {
        var text = new TextArea(getTranslation("change.own-words"));
        text.setValue(Objects.requireNonNullElse(change.after(), ""));
        text.setWidthFull();
        actions.removeAll();
        actions.add(
                text,
                button("change.save", ButtonVariant.AURA_PRIMARY, () -> {
                    if (!text.getValue().isBlank()) {
                        decided.as(Decision.EDITED, text.getValue().strip());
                    }
                }),
                button("cancel", ButtonVariant.AURA_TERTIARY, this::showActions));
        text.focus();
    }

    private Button button(String key, ButtonVariant variant, Command command) {
        var button = new Button(getTranslation(key), event -> command.execute());
        button.addThemeVariants(variant);
        return button;
    }

    /// Takes the decision on this change.
    interface Decided extends Serializable {
        void as(Decision decision, @Nullable String text);
    }
}
