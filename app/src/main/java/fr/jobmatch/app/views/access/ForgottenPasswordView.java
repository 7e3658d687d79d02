package fr.jobmatch.app.views.access;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.jobmatch.app.accounts.EmailAddress;
import fr.jobmatch.app.accounts.InvalidAccount;
import fr.jobmatch.app.recovery.PasswordResets;
import fr.jobmatch.app.security.Door;
import fr.jobmatch.app.security.Sender;
import fr.jobmatch.app.security.Throttle;
import fr.jobmatch.app.security.TooManyAttempts;

/// Asking for a link to choose a new password. The answer doesn't tell whether the address has an account.
@Route(value = "password-forgotten", autoLayout = false)
@AnonymousAllowed
class ForgottenPasswordView extends AccessPage implements HasDynamicTitle {

    private final PasswordResets resets;
    private final Throttle throttle;
    private final EmailField email = new EmailField(getTranslation("login.email"));
    private final FormMessage message = new FormMessage();

    ForgottenPasswordView(PasswordResets resets, Throttle throttle) {
        this.resets = resets;
        this.throttle = throttle;
        var back = new Div(new RouterLink(getTranslation("reset.back"), LoginView.class));
        back.addClassName("access-other");
        addForm(form(), back);
    }

    private Div form() {
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setRequiredIndicatorVisible(true);
        var submit = new Button(getTranslation("reset.ask.submit"), event -> ask());
        submit.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        var form = new Div(new H2(getTranslation("reset.ask.title")));
        if (resets.sendsMail()) {
            form.add(text("reset.ask.text"), message, email, submit);
        } else {
            form.add(text("reset.ask.no-mail"));
        }
        form.addClassName("register-form");
        return form;
    }

    private Paragraph text(String key) {
        return new Paragraph(getTranslation(key, PasswordResets.LIFETIME.toMinutes()));
    }

    private void ask() {
        try {
            var address = new EmailAddress(email.getValue());
            throttle.enter(Door.PASSWORD_RESET, Sender.current());
            resets.request(address);
            message.done(getTranslation("reset.ask.done"));
        } catch (InvalidAccount invalid) {
            message.problem(getTranslation(invalid.messageKey()));
        } catch (TooManyAttempts enough) {
            message.problem(getTranslation("too-many-attempts"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reset.ask.title") + " – JobMatch";
    }
}
