package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import fr.jobmatch.app.views.components.Dates;
import java.time.Instant;

/// Says that a review goes on where it was left, and offers to drop that.
class DraftNotice extends Composite<Div> {

    DraftNotice(Instant savedAt, Command abandon) {
        var button = new Button(getTranslation("profile.draft.abandon"), event -> abandon.execute());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        getContent().addClassName("doubts");
        getContent()
                .add(new Paragraph(getTranslation("profile.draft.resumed", Dates.day(savedAt, getLocale()))), button);
    }
}
