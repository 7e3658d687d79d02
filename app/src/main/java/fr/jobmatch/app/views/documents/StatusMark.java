package fr.jobmatch.app.views.documents;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.jobmatch.app.documents.DocumentStatus;
import java.util.Locale;

/// Where a document stands: a word with an icon, never colour alone.
class StatusMark extends Composite<Span> {

    StatusMark(DocumentStatus status) {
        var name = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var icon = switch (status) {
            case IN_REVIEW -> VaadinIcon.EDIT;
            case BLOCKED -> VaadinIcon.BAN;
            case READY -> VaadinIcon.CHECK;
            case APPROVED -> VaadinIcon.CHECK_CIRCLE;
        };
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassNames("mark", "status-" + name);
        getContent().add(picture, new Span(getTranslation("document.status." + name)));
    }
}
