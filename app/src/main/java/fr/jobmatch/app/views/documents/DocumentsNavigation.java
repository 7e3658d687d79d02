package fr.jobmatch.app.views.documents;

import com.vaadin.flow.component.html.Anchor;
import fr.jobmatch.domain.document.DocumentId;

/// Links to documents.
public final class DocumentsNavigation {

    static final String PATH = "documents";

    private DocumentsNavigation() {}

    /// Return a link to the review of a document.
    public static Anchor link(DocumentId document, String text) {
        var link = new Anchor(PATH + "/" + document, text);
        link.addClassNames("button-link");
        return link;
    }
}
