package fr.jobmatch.app.views.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import fr.jobmatch.ingestion.offers.live.SourcePage;
import fr.jobmatch.ingestion.offers.store.ImportRun;
import fr.jobmatch.ingestion.offers.store.RunKind;

/// One run of the log: what was asked, what came of it, what was refused and why.
class RunCard extends Composite<Article> {

    private static final int SHOWN_REJECTIONS = 20;

    private final SourceWords words = new SourceWords(this);

    RunCard(ImportRun run, Command replay) {
        var text = new Div(new H3(words.title(run)), new Paragraph(words.when(run)), new Paragraph(words.counts(run)));
        text.addClassName("dead-letter");
        if (run.warnings().contains(SourcePage.INCOMPLETE)) {
            text.add(new Paragraph(getTranslation("runs.incomplete")));
        }
        if (!run.rejected().isEmpty()) {
            text.add(rejected(run));
        }
        getContent().addClassNames("card", "row-card");
        getContent().add(text);
        var failure = run.failure();
        if (failure != null) {
            boolean ended = run.finishedAt() != null;
            text.add(new Paragraph(
                    getTranslation(ended ? "runs.given-up" : "runs.tried-again", words.failure(failure))));
            if (ended && run.kind() != RunKind.FILE) {
                var again = new Button(getTranslation("runs.replay"), event -> replay.execute());
                again.addThemeVariants(ButtonVariant.AURA_TERTIARY);
                getContent().add(again);
            }
        }
    }

    private Details rejected(ImportRun run) {
        var list = new UnorderedList();
        run.rejected().stream()
                .limit(SHOWN_REJECTIONS)
                .forEach(line ->
                        list.add(new ListItem(getTranslation("runs.rejected.line", line.line(), line.reason()))));
        return new Details(getTranslation("runs.rejected"), list);
    }
}
