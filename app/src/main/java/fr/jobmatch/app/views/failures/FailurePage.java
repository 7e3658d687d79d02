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

    private final String key;

    FailurePage(String key) {
        this.key = key;
        addClassName("failure");
        var brand = new Span("JobMatch");
        brand.addClassName("brand");
        var home = new Anchor("", getTranslation("failure.home"));
        add(new Div(brand, new H1(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".text")), home));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key + ".title") + " – JobMatch";
    }
}
