package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import fr.jobmatch.app.views.components.EmptyState;
import fr.jobmatch.app.views.components.Messages;
import fr.jobmatch.ingestion.library.ProfileChangedMeanwhile;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.StoredProfile;
import fr.jobmatch.ingestion.review.FieldValues;
import fr.jobmatch.ingestion.review.ProfileDifferences;
import jakarta.annotation.security.PermitAll;

/// Updates a profile from another CV, point by point: keep mine or take the new.
@Route("profile/:profile/update/:from")
@PermitAll
class ProfileUpdateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ProfileLibrary profiles;

    ProfileUpdateView(ProfileLibrary profiles) {
        this.profiles = profiles;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var mine = AskedProfile.named("profile", event, profiles);
        var theirs = AskedProfile.named("from", event, profiles);
        if (mine.isPresent() && theirs.isPresent()) {
            show(mine.get(), theirs.get());
        } else {
            add(new H1(getPageTitle()), new EmptyState(VaadinIcon.USER_CARD, "profile.gone"));
        }
    }

    private void show(StoredProfile mine, StoredProfile theirs) {
        var differences = ProfileDifferences.between(mine.profile(), theirs.profile());
        var table = new DifferenceTable(differences, "profile.update.mine", "profile.update.theirs", true);
        var head = new Div(
                new Div(
                        new H1(getTranslation("profile.update")),
                        new Paragraph(getTranslation("profile.update.intro", differences.size()))),
                actions(mine, theirs, table));
        head.addClassName("page-head");
        add(head, table);
    }

    private Div actions(StoredProfile mine, StoredProfile theirs, DifferenceTable table) {
        var apply = button("profile.update.apply", () -> apply(mine, theirs, table));
        apply.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var actions = new Div(
                button("profile.update.take-all", () -> table.chooseAll(true)),
                button("profile.update.keep-all", () -> table.chooseAll(false)),
                apply);
        actions.addClassName("actions");
        return actions;
    }

    private Button button(String key, Command command) {
        return new Button(getTranslation(key), event -> command.execute());
    }

    private void apply(StoredProfile mine, StoredProfile theirs, DifferenceTable table) {
        var updated = ProfileDifferences.take(mine.profile(), theirs.profile(), table.chosen());
        var evidence = FieldValues.unchanged(mine.profile(), updated, mine.evidence());
        try {
            profiles.change(mine.id(), mine.version(), updated, evidence);
            getUI().ifPresent(ui -> ProfileNavigation.open(ui, mine.id()));
            Messages.done(this, "profile.updated");
        } catch (ProfileChangedMeanwhile changed) {
            Messages.problem(this, "profile.changed-meanwhile");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("profile.update") + " – JobMatch";
    }
}
