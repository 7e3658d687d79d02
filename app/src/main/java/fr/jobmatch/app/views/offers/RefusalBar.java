package fr.jobmatch.app.views.offers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableRunnable;
import fr.jobmatch.app.matches.Refusals;
import fr.jobmatch.app.views.components.Messages;
import fr.jobmatch.app.views.components.RefusalWords;
import fr.jobmatch.domain.match.Refusal;
import fr.jobmatch.domain.match.Refusal.Why;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.profile.ProfileId;
import java.util.Optional;

/// "Not for me, because...": sets an offer aside, or says that it is and takes it back.
class RefusalBar extends Composite<Div> {

    private final ProfileId profile;
    private final Offer offer;
    private final Refusals refusals;
    private final SerializableRunnable changed;

    /// @param refusal of this offer, when it was set aside
    /// @param changed told after each change, since every score may be another one
    RefusalBar(
            ProfileId profile,
            Offer offer,
            Optional<Refusal> refusal,
            Refusals refusals,
            SerializableRunnable changed) {
        this.profile = profile;
        this.offer = offer;
        this.refusals = refusals;
        this.changed = changed;
        getContent().addClassName("refusal");
        refusal.ifPresentOrElse(this::showRefused, this::showMenu);
    }

    private void showRefused(Refusal refusal) {
        var words = new Span(getTranslation("refusal.refused", getTranslation(RefusalWords.key(refusal.why()))));
        var back = new Button(getTranslation("refusal.take-back"), event -> takeBack());
        back.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        getContent().addClassName("refused");
        getContent().add(words, back);
    }

    private void showMenu() {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.AURA_TERTIARY);
        MenuItem root = menu.addItem(VaadinIcon.THUMBS_DOWN_O.create());
        root.add(new Span(getTranslation("refusal.not-for-me")));
        Refusals.reasons(offer)
                .forEach(why -> root.getSubMenu().addItem(getTranslation(RefusalWords.key(why)), event -> refuse(why)));
        getContent().add(menu);
    }

    private void refuse(Why why) {
        refusals.refuse(profile, offer.id(), why);
        Messages.undoable(this, "refusal.done", this::takeBack);
        changed.run();
    }

    private void takeBack() {
        refusals.takeBack(profile, offer.id());
        changed.run();
    }
}
