package fr.jobmatch.app.views;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/// The first page: what needs the candidate, in order.
@Route("")
@PermitAll
class TodayView extends Div implements HasDynamicTitle {

    TodayView() {
        addClassName("page");
        add(new H1(getTranslation("nav.today")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.today") + " – JobMatch";
    }
}
