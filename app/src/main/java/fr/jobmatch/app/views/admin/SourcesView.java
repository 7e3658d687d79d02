package fr.jobmatch.app.views.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.jobmatch.app.sources.SourceAdministration;
import fr.jobmatch.app.sources.SourceOverview;
import fr.jobmatch.app.views.components.EmptyState;
import fr.jobmatch.app.views.components.Messages;
import fr.jobmatch.ingestion.offers.store.ImportRun;
import jakarta.annotation.security.RolesAllowed;

/// The live sources, what is fetched of them, and the log of runs: triggered, paused and replayed here.
@Route("admin/sources")
@RolesAllowed("ADMIN")
class SourcesView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 30;

    private final transient SourceAdministration sources;
    private final Div cards = new Div();
    private final Div runs = new Div();

    SourcesView(SourceAdministration sources) {
        this.sources = sources;
        addClassName("page");
        var refresh = new Button(getTranslation("sources.refresh"), VaadinIcon.REFRESH.create(), event -> show());
        refresh.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        var head =
                new Div(new H1(getTranslation("admin.sources")), new Paragraph(getTranslation("admin.sources.intro")));
        head.addClassName("page-head");
        cards.addClassName("pool-states");
        runs.addClassName("cards");
        add(head, cards, new H2(getTranslation("watches")), new Paragraph(getTranslation("watches.intro")));
        var runsHead = new Div(new H2(getTranslation("runs")), refresh);
        runsHead.addClassName("section-head");
        add(new WatchPanel(sources), runsHead, runs);
        show();
    }

    private void show() {
        cards.removeAll();
        sources.sources()
                .forEach(overview -> cards.add(new SourceCard(overview, () -> run(overview), () -> pause(overview))));
        runs.removeAll();
        var newest = sources.runs(null, 0, SHOWN);
        if (newest.isEmpty()) {
            runs.add(new EmptyState(VaadinIcon.DOWNLOAD, "runs.none"));
        }
        newest.forEach(run -> runs.add(new RunCard(run, () -> replay(run))));
    }

    private void run(SourceOverview overview) {
        sources.run(overview.source());
        Messages.done(this, "sources.running", overview.source().label());
        show();
    }

    private void pause(SourceOverview overview) {
        sources.pause(overview.source(), !overview.state().paused());
        show();
    }

    private void replay(ImportRun run) {
        Messages.done(this, sources.replay(run.id()) ? "runs.replayed" : "runs.not-replayed");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.sources") + " – JobMatch";
    }
}
