package fr.jobmatch.app.views;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;

/// An entry of the navigation; it knows when its page is shown.
class NavigationLink extends Anchor implements AfterNavigationObserver {

    private final String path;

    NavigationLink(String path, String key, VaadinIcon icon) {
        super(path.isEmpty() ? "." : path, "");
        this.path = path;
        addClassName("navigation-link");
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new Span(getTranslation(key)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var shown = event.getLocation().getPath();
        if (shown.equals(path) || (!path.isEmpty() && shown.startsWith(path + "/"))) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
