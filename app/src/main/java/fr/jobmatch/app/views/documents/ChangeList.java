package fr.jobmatch.app.views.documents;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.Command;
import fr.jobmatch.app.documents.DocumentStatus;
import fr.jobmatch.app.documents.StoredDocument;
import fr.jobmatch.domain.document.Change;
import java.io.Serializable;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// The changes of a document, those awaiting a decision first.
class ChangeList extends Composite<Section> {

    ChangeList(StoredDocument document, Decide decide, Command acceptAll) {
        var changes = document.tailored().changes();
        long pending = changes.stream()
                .filter(change -> change.decision() == Change.Decision.PENDING)
                .count();
        var head = new Div(new H2(getTranslation("changes.title")));
        head.addClassName("page-head");
        if (pending > 1) {
            var all = new Button(getTranslation("changes.accept-all", pending), event -> acceptAll.execute());
            all.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            head.add(all);
        }
        getContent().addClassName("changes");
        getContent().add(head);
        if (changes.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("changes.none")));
        }
        boolean open = document.status() != DocumentStatus.APPROVED;
        changes.stream()
                .sorted(Comparator.comparing(change -> change.decision() != Change.Decision.PENDING))
                .forEach(change -> getContent()
                        .add(new ChangeCard(
                                change, open, (decision, text) -> decide.on(document, change, decision, text))));
    }

    /// Takes the decision on a change.
    interface Decide extends Serializable {
        void on(StoredDocument document, Change change, Change.Decision decision, @Nullable String text);
    }
}
