package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.jobmatch.ingestion.library.StoredProfile;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/// The title of a review and what can be done with the whole: undo, save, history, download.
class ReviewHead extends Composite<Div> {

    private final Button undo;
    private final Span kept = new Span();

    ReviewHead(StoredProfile stored, boolean hasFile, Command undoStep, Command save) {
        undo = new Button(getTranslation("undo"), VaadinIcon.ARROW_BACKWARD.create(), event -> undoStep.execute());
        undo.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        undo.setEnabled(false);
        var saving = new Button(getTranslation("profile.save"), event -> save.execute());
        saving.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        kept.addClassName("fine");
        kept.getElement().setAttribute("role", "status");
        var actions = new Div(
                kept,
                undo,
                link(ProfileNavigation.history(stored.id()), "profile.history"),
                download(stored),
                saving);
        actions.addClassName("actions");
        var intro = new Paragraph(getTranslation(hasFile ? "profile.intro" : "profile.intro.no-file"));
        getContent().addClassName("page-head");
        getContent().add(new Div(new H1(getTranslation("nav.profile")), intro), actions);
    }

    /// Say that a step was kept.
    void show(boolean canUndo) {
        undo.setEnabled(canUndo);
        kept.setText(getTranslation("profile.draft.kept"));
    }

    private Anchor link(String path, String key) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName("button-link");
        return link;
    }

    private Anchor download(StoredProfile stored) {
        var resume = JsonResume.write(stored.profile()).getBytes(StandardCharsets.UTF_8);
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(resume), "resume.json", "application/json", resume.length)),
                getTranslation("profile.export"));
        link.addClassName("button-link");
        return link;
    }
}
