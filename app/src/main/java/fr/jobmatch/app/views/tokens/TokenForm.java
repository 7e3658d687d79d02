package fr.jobmatch.app.views.tokens;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import fr.jobmatch.app.tokens.PersonalTokens;
import fr.jobmatch.app.tokens.TokenScope;
import java.util.Locale;
import java.util.Set;

/// Asks what a new token is for.
class TokenForm extends Composite<Section> {

    private final TextField name = new TextField();
    private final CheckboxGroup<TokenScope> scopes = new CheckboxGroup<>();

    TokenForm(SerializableBiConsumer<String, Set<TokenScope>> make) {
        name.setLabel(getTranslation("tokens.name"));
        name.setHelperText(getTranslation("tokens.name.help"));
        name.setErrorMessage(getTranslation("tokens.name.missing"));
        name.setMaxLength(80);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.addClassName("narrow-field");
        scopes.setLabel(getTranslation("tokens.scopes"));
        scopes.setItems(TokenScope.values());
        scopes.setItemLabelGenerator(
                scope -> getTranslation("tokens.scope." + scope.name().toLowerCase(Locale.ROOT)));
        scopes.setValue(Set.of(TokenScope.OFFERS_IMPORT));
        scopes.setErrorMessage(getTranslation("tokens.scopes.missing"));
        var button = new Button(getTranslation("tokens.make"), event -> submit(make));
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getContent().addClassNames("card", "form-card");
        getContent()
                .add(
                        new H2(getTranslation("tokens.new")),
                        new Paragraph(getTranslation("tokens.life", PersonalTokens.LIFETIME.toDays())),
                        name,
                        scopes,
                        button);
    }

    private void submit(SerializableBiConsumer<String, Set<TokenScope>> make) {
        name.setInvalid(name.getValue().isBlank());
        scopes.setInvalid(scopes.getValue().isEmpty());
        if (!name.isInvalid() && !scopes.isInvalid()) {
            make.accept(name.getValue(), scopes.getValue());
            name.clear();
        }
    }
}
