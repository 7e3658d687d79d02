package fr.jobmatch.app.views;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.jobmatch.app.accounts.Account;
import fr.jobmatch.app.accounts.Accounts;
import fr.jobmatch.app.accounts.Role;
import fr.jobmatch.app.database.DatabaseWatch;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.app.views.components.LanguageSwitch;
import jakarta.annotation.security.PermitAll;

/// The frame around every page of somebody who signed in: navigation on the left, at the bottom on a phone.
@Layout
@PermitAll
class Frame extends Div implements RouterLayout {

    private final Main content = new Main();

    Frame(AuthenticationContext authentication, Accounts accounts, DatabaseWatch database) {
        addClassName("frame");
        content.setId("content");
        var skip = new Anchor("#content", getTranslation("frame.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        add(skip, brandAndNavigation(), top(authentication, accounts), content, new OutageBanner(database));
    }

    private Component brandAndNavigation() {
        var navigation = new Nav();
        navigation.addClassName("navigation");
        navigation.setAriaLabel(getTranslation("frame.navigation"));
        var brand = new Span("JobMatch");
        brand.addClassName("brand");
        navigation.add(brand);
        navigation.add(new NavigationLink("", "nav.today", VaadinIcon.SUN_O));
        navigation.add(new NavigationLink("offers", "nav.offers", VaadinIcon.BRIEFCASE));
        navigation.add(new NavigationLink("wishes", "nav.wishes", VaadinIcon.SLIDERS));
        navigation.add(new NavigationLink("documents", "nav.documents", VaadinIcon.FILE_TEXT_O));
        navigation.add(new NavigationLink("profile", "nav.profile", VaadinIcon.USER));
        navigation.add(new NavigationLink("cvs", "nav.cvs", VaadinIcon.UPLOAD_ALT));
        CurrentPerson.account()
                .filter(account -> account.role() == Role.ADMIN)
                .ifPresent(admin -> navigation.add(
                        new NavigationLink("admin/sources", "nav.sources", VaadinIcon.DOWNLOAD),
                        new NavigationLink("admin/offers", "admin.offers", VaadinIcon.DATABASE),
                        new NavigationLink("admin/tasks", "admin.tasks", VaadinIcon.COGS),
                        new NavigationLink("admin/passwords", "admin.passwords", VaadinIcon.KEY)));
        return navigation;
    }

    private Component top(AuthenticationContext authentication, Accounts accounts) {
        var name = new Span(CurrentPerson.account().map(Account::name).orElse(""));
        name.addClassName("who");
        var signOut = new Button(getTranslation("frame.sign-out"), event -> authentication.logout());
        signOut.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        var privacy = new Anchor("privacy", getTranslation("privacy.link"));
        privacy.addClassName("quiet-link");
        var extension = new Anchor("tokens", getTranslation("tokens.link"));
        extension.addClassName("quiet-link");
        var top = new Header(
                name,
                extension,
                privacy,
                new LanguageSwitch(language ->
                        CurrentPerson.find().ifPresent(person -> accounts.changeLanguage(person, language))),
                signOut);
        top.addClassName("top");
        return top;
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }
}
