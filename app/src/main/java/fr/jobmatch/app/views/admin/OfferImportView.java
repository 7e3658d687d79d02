package fr.jobmatch.app.views.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import fr.jobmatch.app.sources.ReadingAgain;
import fr.jobmatch.app.views.components.Messages;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.store.ImportReport;
import fr.jobmatch.ingestion.offers.store.OfferImports;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Importing a file of a source's raw payloads. The file is read while it arrives and never kept; what was stored
/// before an interruption stays, and the same file can be sent again.
@Route("admin/offers")
@RolesAllowed("ADMIN")
class OfferImportView extends Div implements HasDynamicTitle {

    private static final int SHOWN_REJECTIONS = 20;

    private final OfferImports imports;
    private final Select<OfferSource> source = new Select<>();
    private final Div reports = new Div();

    OfferImportView(OfferImports imports, ReadingAgain reading) {
        this.imports = imports;
        addClassName("page");
        source.setLabel(getTranslation("admin.offers.source"));
        source.setItems(OfferSource.values());
        source.setItemLabelGenerator(OfferSource::label);
        source.setValue(OfferSource.FRANCE_TRAVAIL);
        source.addClassName("narrow-field");
        var upload = new Upload(this::receive);
        upload.setUploadButton(new Button(getTranslation("cvs.choose")));
        upload.addClassName("drop-zone");
        upload.setDropLabel(new Span(getTranslation("admin.offers.drop")));
        reports.addClassName("cards");
        var head = new Div(new H1(getTranslation("admin.offers")), new Paragraph(getTranslation("admin.offers.intro")));
        head.addClassName("page-head");
        add(head, source, upload, reports, new ReadingAgainPanel(reading, source::getValue));
    }

    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var stream = event.getInputStream()) {
            var report = imports.importAll(source.getValue(), stream);
            ui.access(() -> show(report));
        } catch (UncheckedIOException | IllegalArgumentException unreadable) {
            ui.access(() -> Messages.problem(this, "admin.offers.unreadable"));
        }
    }

    /// The first rejected lines tell what is wrong with the others.
    private void show(ImportReport report) {
        var card = new Div(new Paragraph(getTranslation(
                "admin.offers.report",
                report.found(),
                report.created(),
                report.updated(),
                report.unchanged(),
                report.refused())));
        card.addClassName("card");
        report.rejected().stream()
                .limit(SHOWN_REJECTIONS)
                .forEach(line ->
                        card.add(new Paragraph(getTranslation("admin.offers.rejected", line.line(), line.reason()))));
        reports.addComponentAsFirst(card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.offers") + " – JobMatch";
    }
}
