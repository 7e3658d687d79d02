package fr.jobmatch.app.views.privacy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import fr.jobmatch.app.models.ModelConsents.Consent;
import fr.jobmatch.app.views.components.Dates;
import java.util.Locale;

/// One consent, with the way to withdraw it.
class ConsentCard extends Composite<Div> {

    ConsentCard(Consent consent, Command withdraw) {
        var purpose =
                getTranslation("privacy.purpose." + consent.purpose().name().toLowerCase(Locale.ROOT));
        var given = Dates.day(consent.givenAt(), getLocale());
        var button = new Button(getTranslation("privacy.withdraw"), event -> withdraw.execute());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        getContent().addClassName("row-card");
        getContent().add(new Paragraph(getTranslation("privacy.consent", purpose, consent.provider(), given)), button);
    }
}
