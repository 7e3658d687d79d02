package fr.jobmatch.app.views.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.jobmatch.app.accounts.EmailAddress;
import fr.jobmatch.app.accounts.InvalidAccount;
import fr.jobmatch.app.recovery.PasswordResets;
import fr.jobmatch.app.recovery.ResetLink;
import fr.jobmatch.app.views.components.Messages;
import jakarta.annotation.security.RolesAllowed;

/// Making a link for somebody who forgot their password and can't be reached by mail.
@Route("admin/passwords")
@RolesAllowed("ADMIN")
class PasswordLinksView extends Div implements HasDynamicTitle {

    private final PasswordResets resets;
    private final EmailField email = new EmailField(getTranslation("login.email"));
    private final TextField shown = new TextField();

    PasswordLinksView(PasswordResets resets) {
        this.resets = resets;
        addClassName("page");
        var head = new Div(
                new H1(getTranslation("admin.passwords")),
                new Paragraph(getTranslation("admin.passwords.intro", PasswordResets.LIFETIME.toMinutes())));
        head.addClassName("page-head");
        var submit = new Button(getTranslation("admin.passwords.submit"), event -> make());
        submit.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        shown.setReadOnly(true);
        shown.setVisible(false);
        shown.setWidthFull();
        var form = new Div(email, submit, shown);
        form.addClassName("register-form");
        add(head, form);
    }

    private void make() {
        shown.setVisible(false);
        try {
            var address = new EmailAddress(email.getValue());
            resets.linkFor(address)
                    .ifPresentOrElse(
                            link -> show(address, link), () -> Messages.problem(this, "admin.passwords.unknown"));
        } catch (InvalidAccount invalid) {
            Messages.problem(this, invalid.messageKey());
        }
    }

    private void show(EmailAddress address, ResetLink link) {
        shown.setLabel(getTranslation("admin.passwords.link", address.value()));
        shown.setValue(link.address().toString());
        shown.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.passwords") + " – JobMatch";
    }
}
