package fr.jobmatch.app.views;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.jobmatch.app.database.DatabaseWatch;
import org.jspecify.annotations.Nullable;

/// Says on every page, while the database is away, that nothing is lost and the page goes on by itself; and takes that
/// back when it is so.
class OutageBanner extends Composite<Div> {

    private final DatabaseWatch database;
    private final Span words = new Span();
    private DatabaseWatch.@Nullable Registration registration;

    OutageBanner(DatabaseWatch database) {
        this.database = database;
        getContent().addClassName("outage-banner");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        registration = database.onChange(() -> show(ui));
        show(database.reachable());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (registration != null) {
            registration.close();
        }
    }

    private void show(UI ui) {
        ui.access(() -> show(database.reachable()));
    }

    private void show(boolean reachable) {
        words.setText(reachable ? "" : getTranslation("outage.banner"));
        getContent().setClassName("shown", !reachable);
    }
}
