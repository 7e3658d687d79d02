package fr.jobmatch.app.views.documents;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.jobmatch.app.documents.DocumentFits;
import fr.jobmatch.app.documents.DocumentNotReady;
import fr.jobmatch.app.documents.DocumentStatus;
import fr.jobmatch.app.documents.Documents;
import fr.jobmatch.app.documents.StoredDocument;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.app.views.components.EmptyState;
import fr.jobmatch.app.views.components.Messages;
import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.DocumentId;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The review of a document: the page as it will be, each change to decide on, the check of facts, the ATS reading.
@Route("documents/:document")
@PermitAll
class DocumentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Documents documents;
    private final DocumentFits fits;

    DocumentView(Documents documents, DocumentFits fits) {
        this.documents = documents;
        this.fits = fits;
        addClassNames("page", "wide-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("document")
                .flatMap(DocumentView::id)
                .flatMap(documents::find)
                .ifPresentOrElse(this::show, this::showNothing);
    }

    private static Optional<DocumentId> id(String text) {
        try {
            return Optional.of(DocumentId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void showNothing() {
        removeAll();
        add(new H1(getTranslation("nav.documents")));
        add(new EmptyState(
                VaadinIcon.FILE_SEARCH, "document.gone", new Anchor("documents", getTranslation("nav.documents"))));
    }

    private void show(StoredDocument document) {
        removeAll();
        var kind = getTranslation("document." + document.kind().name().toLowerCase(Locale.ROOT));
        var title = new Div(
                new H1(kind),
                new Paragraph(
                        document.company().isBlank()
                                ? document.offerTitle()
                                : document.offerTitle() + " · " + document.company()),
                new StatusMark(document.status()));
        var head = new Div(title, actions(document));
        head.addClassName("page-head");
        var review = new Section(
                new FitPanel(fits.of(CurrentPerson.require(), document)),
                new GatePanel(document.gate()),
                new ChangeList(
                        document,
                        this::decide,
                        () -> show(documents.acceptAll(CurrentPerson.require(), document.id()))),
                new AtsPanel(document.ats()));
        review.addClassName("side");
        var sides = new Div(new DocumentPreview(document.tailored().draft()), review);
        sides.addClassNames("sides", "document");
        add(head, sides);
    }

    private Component actions(StoredDocument document) {
        var actions = new Div();
        actions.addClassName("actions");
        if (document.status() == DocumentStatus.APPROVED) {
            actions.add(download(document));
        } else {
            var approve = new Button(getTranslation("document.approve"), event -> approve(document));
            approve.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            approve.setEnabled(document.status() == DocumentStatus.READY);
            if (document.status() != DocumentStatus.READY) {
                approve.setTooltipText(getTranslation(
                        document.status() == DocumentStatus.BLOCKED
                                ? "document.approve.blocked"
                                : "document.approve.pending"));
            }
            actions.add(approve);
        }
        return actions;
    }

    private Anchor download(StoredDocument document) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> file(document.id())), getTranslation("document.download"));
        link.addClassNames("button-link", "primary");
        link.getElement().setAttribute("download", document.fileName());
        return link;
    }

    /// Read at the moment of the download, with the rights of whoever asks.
    private DownloadResponse file(DocumentId id) {
        try {
            var file = documents.file(id);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.bytes()), file.fileName(), DOCX, file.bytes().length);
        } catch (DocumentNotReady notReady) {
            return DownloadResponse.error(409);
        }
    }

    private void approve(StoredDocument document) {
        try {
            show(documents.approve(document.id()));
            Messages.done(this, "document.approved");
        } catch (DocumentNotReady notReady) {
            Messages.problem(this, "document.approve.pending");
        }
    }

    private void decide(StoredDocument document, Change change, Change.Decision decision, @Nullable String text) {
        show(documents.decide(CurrentPerson.require(), document.id(), change.number(), decision, text));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.documents") + " – JobMatch";
    }
}
