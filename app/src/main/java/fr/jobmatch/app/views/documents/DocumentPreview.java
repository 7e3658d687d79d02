package fr.jobmatch.app.views.documents;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.Draft;
import fr.jobmatch.domain.document.LetterDraft;

/// The page as it will be, from the same draft that becomes the file.
class DocumentPreview extends Composite<Section> {

    DocumentPreview(Draft draft) {
        Component page = switch (draft) {
            case CvDraft cv -> new CvPage(cv);
            case LetterDraft letter -> new LetterPage(letter);
        };
        var sheet = new Div(page);
        sheet.addClassName("sheet");
        sheet.getElement().setAttribute("lang", draft.language().getLanguage());
        getContent().setAriaLabel(getTranslation("document.preview"));
        getContent().addClassName("preview");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().add(sheet);
    }
}
