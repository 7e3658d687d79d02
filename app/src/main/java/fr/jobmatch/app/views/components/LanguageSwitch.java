package fr.jobmatch.app.views.components;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;

/// Switches between French and English: the button names the other language, in that language.
public class LanguageSwitch extends Composite<Button> {

    /// @param remember called with the chosen language before the page is shown in it
    public LanguageSwitch(SerializableConsumer<Locale> remember) {
        boolean french = getLocale().getLanguage().equals("fr");
        var other = french ? Locale.ENGLISH : Locale.FRENCH;
        var button = getContent();
        button.setText(french ? "English" : "Français");
        button.getElement().setAttribute("lang", other.getLanguage());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.addClickListener(event -> {
            remember.accept(other);
            var ui = event.getSource().getUI().orElseGet(UI::getCurrent);
            ui.getSession().setLocale(other);
            ui.getPage().reload();
        });
    }
}
