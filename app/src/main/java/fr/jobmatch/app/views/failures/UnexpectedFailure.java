package fr.jobmatch.app.views.failures;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.jobmatch.app.database.DatabaseOutage;
import fr.jobmatch.app.database.DatabaseWatch;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A page that could not be shown; the reason is for the log alone. When the database is away, the page comes by
/// itself once it is back.
@AnonymousAllowed
class UnexpectedFailure extends FailurePage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailure.class);

    private final transient DatabaseWatch database;
    private boolean waiting;
    private transient DatabaseWatch.@Nullable Registration registration;

    UnexpectedFailure(DatabaseWatch database) {
        this.database = database;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        waiting = DatabaseOutage.causes(failure.getException());
        if (waiting) {
            sayAndWait("outage");
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        LOG.error("the page for {} failed", event.getNavigationTarget().getSimpleName(), failure.getException());
        say("failure.unexpected");
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
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
}
