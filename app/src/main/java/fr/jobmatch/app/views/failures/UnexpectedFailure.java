package fr.jobmatch.app.views.failures;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A page that could not be shown; the reason is for the log alone.
@AnonymousAllowed
class UnexpectedFailure extends FailurePage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailure.class);

    UnexpectedFailure() {
        super("failure.unexpected");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        LOG.error("the page for {} failed", event.getNavigationTarget().getSimpleName(), failure.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
