package fr.jobmatch.app.views;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.jobmatch.app.database.DatabaseOutage;
import fr.jobmatch.app.database.DatabaseWatch;
import fr.jobmatch.app.views.components.EmptyState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/// Stands where a page could not be shown. When the database is away, the page comes by itself once it is back.
@AnonymousAllowed
class ProblemView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemView.class);

    private final transient DatabaseWatch database;
    private boolean waiting;
    private transient DatabaseWatch.@Nullable Registration registration;

    ProblemView(DatabaseWatch database) {
        this.database = database;
        addClassName("problem-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var failure = parameter.getException();
        waiting = DatabaseOutage.causes(failure);
        if (waiting) {
            add(new EmptyState(VaadinIcon.HOURGLASS, "outage"));
            return HttpStatus.SERVICE_UNAVAILABLE.value();
        }
        LOG.error("a page could not be shown", failure);
        var home = new Anchor(".", getTranslation("problem-page.home"));
        home.addClassName("button-link");
        add(new EmptyState(VaadinIcon.TOOLS, "problem-page", home));
        return HttpStatus.INTERNAL_SERVER_ERROR.value();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (waiting) {
            var ui = event.getUI();
            registration = database.onChange(() -> comeBack(ui));
            comeBack(ui);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (registration != null) {
            registration.close();
        }
    }

    /// The address is still the one of the page that was wanted.
    private void comeBack(UI ui) {
        if (database.reachable()) {
            ui.access(() -> ui.getPage().reload());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation(waiting ? "outage.title" : "problem-page.title") + " – JobMatch";
    }
}
