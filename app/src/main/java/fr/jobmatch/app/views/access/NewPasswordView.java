package fr.jobmatch.app.views.access;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.jobmatch.app.accounts.InvalidAccount;
import fr.jobmatch.app.accounts.NewPassword;
import fr.jobmatch.app.recovery.PasswordResets;
import fr.jobmatch.app.recovery.ResetRefused;

/// Choosing a new password, by a link that works once.
@Route(value = "password-reset", autoLayout = false)
@AnonymousAllowed
class NewPasswordView extends AccessPage implements HasUrlParameter<String>, HasDynamicTitle {

    private final PasswordResets resets;
    private final PasswordField password = new PasswordField(getTranslation("login.password"));
    private final Button submit = new Button(getTranslation("reset.submit"), event -> reset());
    private final FormMessage message = new FormMessage();
    private String token = "";

    NewPasswordView(PasswordResets resets) {
        this.resets = resets;
        var back = new Div(new RouterLink(getTranslation("reset.back"), LoginView.class));
        back.addClassName("access-other");
        addForm(form(), back);
    }

    private Div form() {
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        password.setHelperText(getTranslation("register.password.helper", NewPassword.MIN_LENGTH));
        submit.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        var form = new Div(
                new H2(getTranslation("reset.title")),
                new Paragraph(getTranslation("reset.text")),
                message,
                password,
                submit);
        form.addClassName("register-form");
        return form;
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        token = secret;
    }

    private void reset() {
        try {
            resets.reset(token, new NewPassword(password.getValue()));
            password.setVisible(false);
            submit.setVisible(false);
            message.done(getTranslation("reset.done"));
        } catch (InvalidAccount invalid) {
            message.problem(getTranslation(invalid.messageKey()));
        } catch (ResetRefused refused) {
            message.problem(getTranslation("reset.refused", PasswordResets.LIFETIME.toMinutes()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reset.title") + " – JobMatch";
    }
}
