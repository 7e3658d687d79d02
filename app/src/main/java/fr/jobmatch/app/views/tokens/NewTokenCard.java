package fr.jobmatch.app.views.tokens;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.jobmatch.app.tokens.NewPersonalToken;
import fr.jobmatch.app.views.components.Messages;

/// Shows the secret of a new token, once.
class NewTokenCard extends Composite<Div> {

    NewTokenCard(NewPersonalToken made) {
        var secret = new TextField(getTranslation("tokens.secret"));
        secret.setValue(made.secret());
        secret.setReadOnly(true);
        secret.setAutoselect(true);
        secret.setWidthFull();
        var copy = new Button(getTranslation("tokens.copy"));
        copy.addClickListener(event -> {
            copy.getElement().executeJs("navigator.clipboard?.writeText($0)", made.secret());
            Messages.done(this, "tokens.copied");
        });
        getContent().addClassNames("card", "needs-you", "form-card");
        getContent()
                .add(new Paragraph(getTranslation("tokens.once", made.token().name())), secret, copy);
    }
}
