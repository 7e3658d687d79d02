package fr.jobmatch.app.views.failures;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;

/// A page that says what is wrong in a sentence, and never how our code failed.
abstract class FailurePage extends Main implements HasDynamicTitle {

    private String key = "failure.unexpected";

    FailurePage() {
        addClassName("failure");
    }

    /// Say what is wrong, and offer the way back.
    void say(String what) {
        var home = new Anchor("", getTranslation("failure.home"));
        sayAndWait(what);
        getChildren().findFirst().ifPresent(text -> text.getElement().appendChild(home.getElement()));
    }

    /// Say what is wrong, for a page that goes on by itself.
    void sayAndWait(String what) {
        key = what;
        var brand = new Span("JobMatch");
        brand.addClassName("brand");
        add(new Div(brand, new H1(getTranslation(what + ".title")), new Paragraph(getTranslation(what + ".text"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key + ".title") + " – JobMatch";
    }
}
