package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.Optional;

/// The document beside the fields where the screen is wide, behind tabs where it is narrow.
class ReviewSides extends Composite<Div> {

    ReviewSides(Optional<Component> original, Component fields, Optional<Component> reading) {
        var sides = new Div();
        sides.addClassNames("sides", original.isPresent() ? "double" : "single");
        original.ifPresent(sides::add);
        var right = new Div(fields);
        right.addClassName("side");
        reading.ifPresent(right::add);
        sides.add(right);
        getContent().addClassNames("review-sides", "show-fields");
        if (original.isPresent()) {
            getContent().add(tabs());
        }
        getContent().add(sides);
    }

    private Tabs tabs() {
        var tabs = new Tabs(
                tab("fields", "profile.tab.fields"),
                tab("original", "profile.tab.original"),
                tab("reading", "profile.tab.reading"));
        tabs.addClassName("narrow-tabs");
        tabs.addSelectedChangeListener(event -> {
            getContent()
                    .removeClassName("show-" + event.getPreviousTab().getId().orElse(""));
            getContent().addClassName("show-" + event.getSelectedTab().getId().orElse(""));
        });
        return tabs;
    }

    private Tab tab(String id, String key) {
        var tab = new Tab(getTranslation(key));
        tab.setId(id);
        return tab;
    }
}
