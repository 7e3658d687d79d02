package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;

/// What the reader noticed about a file, in sentences; what it has no sentence for is left out.
class CvWarnings extends Composite<UnorderedList> {

    static final Set<String> KNOWN = Set.of("hidden-text", "damaged", "recognised", "hard-to-read", "ocr-unavailable");

    CvWarnings(List<String> warnings) {
        getContent().addClassName("cv-warnings");
        warnings.stream()
                .filter(KNOWN::contains)
                .map(key -> new ListItem(getTranslation("cv.warning." + key)))
                .forEach(getContent()::add);
        getContent().setVisible(getContent().getComponentCount() > 0);
    }
}
