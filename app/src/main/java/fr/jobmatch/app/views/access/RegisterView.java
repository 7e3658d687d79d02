package fr.jobmatch.app.views.access;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.jobmatch.app.accounts.Accounts;
import fr.jobmatch.app.accounts.EmailAddress;
import fr.jobmatch.app.accounts.InvalidAccount;
import fr.jobmatch.app.accounts.NewPassword;
import fr.jobmatch.app.accounts.Role;
import fr.jobmatch.app.security.Door;
import fr.jobmatch.app.security.Sender;
import fr.jobmatch.app.security.SessionSignIn;
import fr.jobmatch.app.security.Throttle;
import fr.jobmatch.app.security.TooManyAttempts;

/// Opening an account; whoever did is signed in at once.
@Route(value = "register", autoLayout = false)
@AnonymousAllowed
class RegisterView extends AccessPage implements HasDynamicTitle {

    private final Accounts accounts;
    private final SessionSignIn signIn;
    private final Throttle throttle;
    private final TextField name = new TextField(getTranslation("register.name"));
    private final EmailField email = new EmailField(getTranslation("login.email"));
    private final PasswordField password = new PasswordField(getTranslation("login.password"));
    private final FormMessage error = new FormMessage();

    RegisterView(Accounts accounts, SessionSignIn signIn, Throttle throttle) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.throttle = throttle;
        addForm(form(), other());
    }

    private Div form() {
        name.setAutocomplete(Autocomplete.NAME);
        name.setRequiredIndicatorVisible(true);
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setRequiredIndicatorVisible(true);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        password.setHelperText(getTranslation("register.password.helper", NewPassword.MIN_LENGTH));
        var submit = new Button(getTranslation("register.submit"), event -> register());
        submit.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        var form = new Div(new H2(getTranslation("register.title")), error, name, email, password, submit);
        form.addClassName("register-form");
        return form;
    }

    private Div other() {
        var other = new Div(
                new Text(getTranslation("register.known")),
                new RouterLink(getTranslation("login.title"), LoginView.class));
        other.addClassName("access-other");
        return other;
    }

    private void register() {
        try {
            throttle.enter(Door.REGISTRATION, Sender.current());
            var account = accounts.register(
                    new EmailAddress(email.getValue()),
                    name.getValue(),
                    new NewPassword(password.getValue()),
                    Role.CANDIDATE,
                    getLocale());
            signIn.signIn(account);
            getUI().ifPresent(ui -> ui.getPage().setLocation("cvs"));
        } catch (InvalidAccount invalid) {
            error.problem(getTranslation(invalid.messageKey()));
        } catch (TooManyAttempts enough) {
            error.problem(getTranslation("too-many-attempts"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("register.title") + " – JobMatch";
    }
}
