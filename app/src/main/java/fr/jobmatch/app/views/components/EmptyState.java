package fr.jobmatch.app.views.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/// What a page shows before there is anything: what will be here, why it is worth it, and the one way to start.
public class EmptyState extends Composite<Div> {

    /// @param key prefix of the translations `.title` and `.text`
    /// @param start the one button or link that starts it
    public EmptyState(VaadinIcon icon, String key, Component... start) {
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var content = getContent();
        content.addClassName("empty-state");
        content.add(picture, new H2(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".text")));
        content.add(start);
    }
}
