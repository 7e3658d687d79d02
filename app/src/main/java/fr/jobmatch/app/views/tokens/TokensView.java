package fr.jobmatch.app.views.tokens;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.app.tokens.PersonalToken;
import fr.jobmatch.app.tokens.PersonalTokens;
import fr.jobmatch.app.tokens.TokenScope;
import fr.jobmatch.app.tokens.TooManyTokens;
import fr.jobmatch.app.views.components.Messages;
import fr.jobmatch.domain.person.PersonId;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/// The browser extension, and the tokens that it and other programs carry: made, seen and revoked here.
@Route("tokens")
@PermitAll
class TokensView extends Div implements HasDynamicTitle {

    private final transient PersonalTokens tokens;
    private final PersonId person = CurrentPerson.require();
    private final Div made = new Div();
    private final Div own = new Div();

    TokensView(PersonalTokens tokens) {
        this.tokens = tokens;
        addClassName("page");
        var head =
                new Div(new Div(new H1(getTranslation("tokens.title")), new Paragraph(getTranslation("tokens.intro"))));
        head.addClassName("page-head");
        made.getElement().setAttribute("aria-live", "polite");
        own.addClassName("cards");
        add(head, new ExtensionGuide(), new TokenForm(this::make), made, new H2(getTranslation("tokens.own")), own);
        showOwn();
    }

    private void make(String name, Set<TokenScope> scopes) {
        try {
            var token = tokens.make(person, name, scopes);
            made.removeAll();
            made.add(new NewTokenCard(token));
            showOwn();
        } catch (TooManyTokens full) {
            Messages.problem(this, "tokens.full", full.most());
        }
    }

    private void showOwn() {
        own.removeAll();
        var all = tokens.of(person);
        if (all.isEmpty()) {
            own.add(new Paragraph(getTranslation("tokens.none")));
        }
        all.forEach(token -> own.add(new TokenCard(token, () -> revoke(token))));
    }

    private void revoke(PersonalToken token) {
        tokens.revoke(person, token.id());
        made.removeAll();
        Messages.done(this, "tokens.revoked");
        showOwn();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tokens.title") + " – JobMatch";
    }
}
