package fr.jobmatch.app.views.privacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.jobmatch.app.models.ModelCalls;
import fr.jobmatch.app.models.ModelConsents;
import fr.jobmatch.app.models.ModelInUse;
import fr.jobmatch.app.models.Models;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.domain.person.PersonId;
import jakarta.annotation.security.PermitAll;

/// Which model there is, what the person agreed to send to it, and what was sent.
@Route("privacy")
@PermitAll
class PrivacyView extends Div implements HasDynamicTitle {

    private static final int RECENT = 50;

    private final Models models;
    private final ModelConsents consents;
    private final ModelCalls calls;
    private final PersonId person = CurrentPerson.require();
    private final Div agreed = new Div();

    PrivacyView(Models models, ModelConsents consents, ModelCalls calls) {
        this.models = models;
        this.consents = consents;
        this.calls = calls;
        addClassName("page");
        var head = new Div(
                new Div(new H1(getTranslation("privacy.title")), new Paragraph(getTranslation("privacy.intro"))));
        head.addClassName("page-head");
        agreed.addClassName("cards");
        add(head, model(), section("privacy.consents", agreed), section("privacy.sent", sent()));
        showConsents();
    }

    private Component model() {
        var words = models.chat().map(this::described).orElseGet(() -> getTranslation("privacy.model.none"));
        return section("privacy.model", new Paragraph(words));
    }

    private String described(ModelInUse model) {
        var key = model.local() ? "privacy.model.local" : "privacy.model.remote";
        return getTranslation(key, model.model(), model.provider());
    }

    private void showConsents() {
        agreed.removeAll();
        var given = consents.of(person);
        if (given.isEmpty()) {
            agreed.add(new Paragraph(getTranslation("privacy.consents.none")));
        }
        given.forEach(consent -> agreed.add(new ConsentCard(consent, () -> withdraw(consent))));
    }

    private void withdraw(ModelConsents.Consent consent) {
        consents.withdraw(person, consent.provider(), consent.purpose());
        showConsents();
    }

    private Component sent() {
        var recent = calls.of(person, RECENT);
        return recent.isEmpty() ? new Paragraph(getTranslation("privacy.sent.none")) : new SentTable(recent);
    }

    private Component section(String key, Component content) {
        var section = new Section(new H2(getTranslation(key)), content);
        section.addClassNames("card", "stacked");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.title") + " – JobMatch";
    }
}
