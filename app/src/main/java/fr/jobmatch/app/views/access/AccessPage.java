package fr.jobmatch.app.views.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.jobmatch.app.views.components.LanguageSwitch;

/// The page of a visitor: what JobMatch promises, beside a form.
class AccessPage extends Main {

    AccessPage() {
        addClassName("access");
        add(promise());
    }

    void addForm(Component... form) {
        var panel = new Section(new LanguageSwitch(language -> {}));
        panel.add(form);
        panel.addClassName("access-form");
        add(panel);
    }

    private Component promise() {
        var brand = new Span("JobMatch");
        brand.addClassName("brand");
        var points = new UnorderedList();
        for (var key : new String[] {"access.point.reasons", "access.point.facts", "access.point.private"}) {
            points.add(new ListItem(getTranslation(key)));
        }
        var promise = new Div(
                brand, new H1(getTranslation("access.motto")), new Paragraph(getTranslation("access.text")), points);
        promise.addClassName("access-promise");
        return promise;
    }
}
