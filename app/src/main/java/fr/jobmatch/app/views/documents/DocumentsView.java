package fr.jobmatch.app.views.documents;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.jobmatch.app.documents.Documents;
import fr.jobmatch.app.documents.StoredDocument;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.app.tasks.TaskNotifications;
import fr.jobmatch.app.tasks.Tasks;
import fr.jobmatch.app.views.components.Dates;
import fr.jobmatch.app.views.components.EmptyState;
import fr.jobmatch.app.views.components.TaskProgress;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All documents of the candidate, newest first, after those that are being written or could not be.
@Route("documents")
@PermitAll
class DocumentsView extends Div implements HasDynamicTitle {

    private static final int RECENT = 20;

    private final Documents documents;
    private final Div written = new Div();

    DocumentsView(Documents documents, Tasks tasks, TaskNotifications notifications) {
        this.documents = documents;
        addClassName("page");
        var running = new Div();
        running.addClassName("running");
        tasks.newest(CurrentPerson.require(), 0, RECENT).stream()
                .filter(task -> task.type().equals("document") && task.needsAttention())
                .forEach(task -> running.add(new TaskProgress(task.id(), tasks, notifications, ended -> show())));
        add(new H1(getTranslation("nav.documents")), running, written);
        show();
    }

    private void show() {
        written.removeAll();
        var all = documents.of(CurrentPerson.require());
        written.setClassName("cards", !all.isEmpty());
        if (all.isEmpty()) {
            var start = new Anchor("offers", getTranslation("documents.empty.start"));
            start.addClassNames("button-link", "primary");
            written.add(new EmptyState(VaadinIcon.FILE_TEXT_O, "documents.empty", start));
        }
        all.forEach(document -> written.add(card(document)));
    }

    private Component card(StoredDocument document) {
        var kind = getTranslation("document." + document.kind().name().toLowerCase(Locale.ROOT));
        var link = new Anchor(DocumentsNavigation.PATH + "/" + document.id(), kind + " – " + document.offerTitle());
        link.addClassName("card-link");
        var facts = Stream.of(
                        document.company(),
                        getTranslation("level." + document.level()),
                        Dates.day(document.createdAt(), getLocale()))
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining(" · "));
        var text = new Div(new H3(link), new Paragraph(facts));
        var card = new Article(text, new StatusMark(document.status()));
        card.addClassNames("card", "row-card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.documents") + " – JobMatch";
    }
}
