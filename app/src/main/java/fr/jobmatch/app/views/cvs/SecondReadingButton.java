package fr.jobmatch.app.views.cvs;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import fr.jobmatch.app.models.ModelInUse;

/// Has a CV read a second time by the model; where the text would leave, it is asked first, in plain words.
class SecondReadingButton extends Composite<Button> {

    /// @param agreed whether nothing has to be asked
    /// @param read called once the person wants it, and agrees
    SecondReadingButton(ModelInUse model, boolean agreed, Command read) {
        getContent().setText(getTranslation("second-reading.order"));
        getContent().addThemeVariants(ButtonVariant.AURA_TERTIARY);
        getContent().addClickListener(event -> {
            if (agreed) {
                read.execute();
            } else {
                ask(model, read);
            }
        });
    }

    private void ask(ModelInUse model, Command read) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("second-reading.consent.title"));
        dialog.setText(new Paragraph(getTranslation("second-reading.consent.text", model.model(), model.provider())));
        dialog.setWidth("30rem");
        dialog.setConfirmText(getTranslation("second-reading.consent.agree"));
        dialog.addConfirmListener(event -> read.execute());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.open();
    }
}
