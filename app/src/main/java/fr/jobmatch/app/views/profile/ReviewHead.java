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
import fr.jobmatch.domain.profile.ProfileId;
import fr.jobmatch.ingestion.library.StoredProfile;
import java.util.Optional;

/// The title of a review and what can be done with the whole: undo, save, history.
class ReviewHead extends Composite<Div> {

    private final Button undo;
    private final Span kept = new Span();

    /// @param primary the profile used by default, when it is another one, which this one can update
    ReviewHead(StoredProfile stored, Optional<ProfileId> primary, boolean hasFile, Command undoStep, Command save) {
        undo = new Button(getTranslation("undo"), VaadinIcon.ARROW_BACKWARD.create(), event -> undoStep.execute());
        undo.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        undo.setEnabled(false);
        var saving = new Button(getTranslation("profile.save"), event -> save.execute());
        saving.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        kept.addClassName("fine");
        kept.getElement().setAttribute("role", "status");
        var actions = new Div(kept, undo, link(ProfileNavigation.history(stored.id()), "profile.history"), saving);
        actions.addClassName("actions");
        primary.ifPresent(mine -> actions.addComponentAtIndex(
                1, ProfileNavigation.updateLink(mine, stored.id(), getTranslation("profile.update"))));
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
}
