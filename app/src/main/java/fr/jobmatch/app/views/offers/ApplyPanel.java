package fr.jobmatch.app.views.offers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import fr.jobmatch.app.documents.DocumentOrder;
import fr.jobmatch.app.documents.Documents;
import fr.jobmatch.app.tasks.Task;
import fr.jobmatch.app.tasks.TaskNotifications;
import fr.jobmatch.app.tasks.TaskQuotaExceeded;
import fr.jobmatch.app.tasks.TaskStatus;
import fr.jobmatch.app.tasks.Tasks;
import fr.jobmatch.app.views.components.Messages;
import fr.jobmatch.app.views.components.TaskProgress;
import fr.jobmatch.app.views.documents.DocumentsNavigation;
import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.DocumentId;
import fr.jobmatch.domain.document.DocumentKind;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.ingestion.library.StoredProfile;
import java.util.Locale;
import java.util.Optional;

/// Starts a CV or a letter for an offer, and shows how its writing goes.
class ApplyPanel extends Composite<Section> {

    private final StoredProfile profile;
    private final Offer offer;
    private final Documents documents;
    private final Tasks tasks;
    private final TaskNotifications notifications;
    private final Select<AdaptationLevel> level = new Select<>();
    private final Div running = new Div();

    ApplyPanel(StoredProfile profile, Offer offer, Documents documents, Tasks tasks, TaskNotifications notifications) {
        this.profile = profile;
        this.offer = offer;
        this.documents = documents;
        this.tasks = tasks;
        this.notifications = notifications;
        level.setLabel(getTranslation("apply.level"));
        level.setItems(AdaptationLevel.values());
        level.setItemLabelGenerator(value -> getTranslation("level." + value.number()));
        level.setValue(AdaptationLevel.TARGETED);
        var buttons = new Div(level, button(DocumentKind.CV, true), button(DocumentKind.LETTER, false));
        buttons.addClassName("apply-buttons");
        getContent().addClassName("apply");
        getContent().add(new H3(getTranslation("apply.title")), buttons, running);
    }

    private Button button(DocumentKind kind, boolean primary) {
        var button = new Button(getTranslation("apply." + kind.name().toLowerCase(Locale.ROOT)), event -> write(kind));
        if (primary) {
            button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        }
        return button;
    }

    private void write(DocumentKind kind) {
        var template = documents.templates(kind).getFirst();
        var language = "en".equals(offer.language()) ? Locale.ENGLISH : Locale.FRENCH;
        var order = new DocumentOrder(profile.id(), offer.id(), kind, level.getValue(), template, language);
        try {
            var task = documents.order(profile.person(), order, null);
            var row = new Div();
            row.addClassName("written");
            row.add(new TaskProgress(
                    task, tasks, notifications, ended -> open(ended, kind).ifPresent(row::add)));
            running.add(row);
        } catch (TaskQuotaExceeded busy) {
            Messages.problem(this, "task.quota");
        }
    }

    /// A document carries the id of the task that wrote it.
    private Optional<Anchor> open(Task task, DocumentKind kind) {
        var text = getTranslation("apply.open." + kind.name().toLowerCase(Locale.ROOT));
        return task.status() == TaskStatus.SUCCEEDED
                ? Optional.of(DocumentsNavigation.link(new DocumentId(task.id().value()), text))
                : Optional.empty();
    }
}
