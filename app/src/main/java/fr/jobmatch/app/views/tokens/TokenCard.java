package fr.jobmatch.app.views.tokens;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import fr.jobmatch.app.tokens.PersonalToken;
import fr.jobmatch.app.views.components.Dates;
import java.util.Locale;
import java.util.stream.Collectors;

/// One token, with the way to revoke it.
class TokenCard extends Composite<Div> {

    TokenCard(PersonalToken token, Command revoke) {
        var button = new Button(getTranslation("tokens.revoke"), event -> revoke.execute());
        button.setAriaLabel(getTranslation("tokens.revoke.named", token.name()));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        var what = new Div(
                new H3(token.name()), new Paragraph(new Code(token.prefix() + "…")), new Paragraph(scopes(token)));
        what.add(new Paragraph(dates(token)));
        what.addClassName("stacked");
        getContent().addClassNames("card", "row-card");
        getContent().add(what, button);
    }

    private String scopes(PersonalToken token) {
        return token.scopes().stream()
                .sorted()
                .map(scope -> getTranslation("tokens.scope." + scope.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private String dates(PersonalToken token) {
        var used = token.lastUsedAt() == null
                ? getTranslation("tokens.unused")
                : getTranslation("tokens.used", Dates.moment(token.lastUsedAt(), getLocale()));
        return getTranslation(
                "tokens.dates",
                Dates.day(token.createdAt(), getLocale()),
                used,
                Dates.day(token.expiresAt(), getLocale()));
    }
}
