package fr.jobmatch.app.views.cvs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import fr.jobmatch.app.views.components.Dates;
import fr.jobmatch.app.views.profile.ProfileNavigation;
import fr.jobmatch.domain.profile.ProfileId;
import fr.jobmatch.ingestion.library.CvSummary;
import fr.jobmatch.ingestion.library.StoredProfile;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A CV that was read: its profile's headline, its file, and what can be done with it.
class CvCard extends Composite<Article> {

    private final Div actions;

    /// @param primary the profile used by default, which another CV can update
    CvCard(
            StoredProfile profile,
            @Nullable CvSummary file,
            Optional<ProfileId> primary,
            Command makePrimary,
            Command delete) {
        var basics = profile.profile().basics();
        var title = new H3(Objects.requireNonNullElseGet(basics.label(), () -> getTranslation("cvs.untitled")));
        var from = file == null
                ? getTranslation("cvs.by-hand")
                : getTranslation("cvs.from", file.fileName(), Dates.day(file.uploadedAt(), getLocale()));
        var text = new Div(title, new Paragraph(from));
        if (profile.primary()) {
            var mark = new Span(getTranslation("cvs.primary"));
            mark.addClassName("mark");
            text.add(mark);
        }
        getContent().addClassNames("card", "row-card");
        actions = actions(profile, primary, makePrimary, delete);
        getContent().add(text, actions);
    }

    /// Offer one more thing that can be done.
    void addAction(Component action) {
        actions.addComponentAtIndex(1, action);
    }

    private Div actions(StoredProfile profile, Optional<ProfileId> primary, Command makePrimary, Command delete) {
        var actions = new Div(ProfileNavigation.link(profile.id(), getTranslation("cvs.open")));
        actions.addClassName("actions");
        if (!profile.primary()) {
            primary.ifPresent(mine ->
                    actions.add(ProfileNavigation.updateLink(mine, profile.id(), getTranslation("cvs.update"))));
            actions.add(tertiary("cvs.make-primary", makePrimary));
        }
        actions.add(tertiary("cvs.delete", () -> confirm(delete)));
        return actions;
    }

    private Button tertiary(String key, Command command) {
        var button = new Button(getTranslation(key), event -> command.execute());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    /// Deleting a file can't be undone, so it is asked.
    private void confirm(Command delete) {
        var dialog = new ConfirmDialog(
                getTranslation("cvs.delete.title"),
                getTranslation("cvs.delete.text"),
                getTranslation("cvs.delete"),
                event -> delete.execute());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.open();
    }
}
