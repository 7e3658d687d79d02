package fr.jobmatch.app.views.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableSupplier;
import fr.jobmatch.app.sources.ReadingAgain;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.store.RenormalisationReport;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// Orders the offers of a source to be read again, and shows what that changed, field by field, while it goes on.
class ReadingAgainPanel extends Composite<Section> {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final transient ReadingAgain reading;
    private final Div reports = new Div();
    private volatile boolean gone;

    ReadingAgainPanel(ReadingAgain reading, SerializableSupplier<OfferSource> source) {
        this.reading = reading;
        var again = new Button(getTranslation("admin.offers.again"), event -> {
            reading.request(source.get());
            show();
            follow(event.getSource().getUI().orElseThrow());
        });
        reports.addClassName("cards");
        getContent().addClassName("cards");
        getContent().add(again, reports);
        show();
    }

    /// Ask again every second until all is read or the page is left.
    private void follow(UI ui) {
        Thread.ofVirtual().start(new DelegatingSecurityContextRunnable(() -> {
            while (!gone && isOpen()) {
                ui.access(this::show);
                pause();
            }
            if (!gone) {
                ui.access(this::show);
            }
        }));
    }

    private boolean isOpen() {
        return reading.reports().stream().anyMatch(report -> report.finishedAt() == null);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        gone = true;
    }

    private void show() {
        reports.removeAll();
        reading.reports().forEach(report -> reports.add(card(report)));
    }

    private Article card(RenormalisationReport report) {
        var state = report.finishedAt() != null ? "done" : report.startedAt() != null ? "running" : "waiting";
        var card = new Article(
                new H3(report.source().label()),
                new Paragraph(getTranslation("admin.offers.again." + state, report.derived(), report.changed())));
        card.addClassName("card");
        if (report.reason() == RenormalisationReport.Reason.TAXONOMY) {
            card.add(new Paragraph(getTranslation("admin.offers.again.taxonomy")));
        }
        if (!report.fields().isEmpty()) {
            card.add(new Paragraph(getTranslation("admin.offers.again.fields", fields(report))));
        }
        if (report.rejected() > 0) {
            card.add(new Paragraph(getTranslation("admin.offers.again.rejected", report.rejected())));
        }
        return card;
    }

    private static String fields(RenormalisationReport report) {
        return report.fields().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
