package fr.jobmatch.app.views.access;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.jobmatch.app.database.DatabaseWatch;

/// Signing in with e-mail and password; says so when the database is away, which is no wrong password.
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends AccessPage implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    private final transient DatabaseWatch database;

    LoginView(DatabaseWatch database) {
        this.database = database;
        form.setAction("login");
        form.addForgotPasswordListener(event -> getUI().ifPresent(ui -> ui.navigate(ForgottenPasswordView.class)));
        form.setI18n(texts());
        var register = new Div(
                new Text(getTranslation("login.new")),
                new RouterLink(getTranslation("login.register"), RegisterView.class));
        register.addClassName("access-other");
        addForm(form, register);
    }

    private LoginI18n texts() {
        var fields = new LoginI18n.Form();
        fields.setTitle(getTranslation("login.title"));
        fields.setUsername(getTranslation("login.email"));
        fields.setPassword(getTranslation("login.password"));
        fields.setSubmit(getTranslation("login.submit"));
        fields.setForgotPassword(getTranslation("login.forgotten"));
        var error = new LoginI18n.ErrorMessage();
        boolean reachable = database.reachable();
        error.setTitle(getTranslation(reachable ? "login.error.title" : "login.unavailable.title"));
        error.setMessage(getTranslation(reachable ? "login.error.message" : "login.unavailable.message"));
        error.setUsername(getTranslation("login.email.missing"));
        error.setPassword(getTranslation("login.password.missing"));
        var texts = new LoginI18n();
        texts.setForm(fields);
        texts.setErrorMessage(error);
        return texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " – JobMatch";
    }
}
