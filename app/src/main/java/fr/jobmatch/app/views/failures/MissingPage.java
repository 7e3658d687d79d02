package fr.jobmatch.app.views.failures;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/// An address that leads nowhere. A page that somebody may not see looks the same.
@AnonymousAllowed
class MissingPage extends FailurePage implements HasErrorParameter<NotFoundException> {

    MissingPage() {
        say("failure.missing");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> failure) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
