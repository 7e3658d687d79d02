package fr.jobmatch.app.views;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.jobmatch.app.database.DatabaseOutage;
import fr.jobmatch.app.views.components.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What goes wrong behind a click is said calmly, in the page's language, and the page stays as it is.
@Configuration
class FailuresOfPages {

    private static final Logger LOG = LoggerFactory.getLogger(FailuresOfPages.class);

    @Bean
    VaadinServiceInitListener calmErrors() {
        return start -> start.getSource()
                .addSessionInitListener(opened -> opened.getSession().setErrorHandler(FailuresOfPages::tell));
    }

    private static void tell(ErrorEvent event) {
        boolean outage = DatabaseOutage.causes(event.getThrowable());
        if (!outage) {
            LOG.error("a page failed", event.getThrowable());
        }
        var page = UI.getCurrent();
        if (page != null) {
            page.access(() -> Messages.problem(page, outage ? "outage.message" : "problem-page.message"));
        }
    }
}
