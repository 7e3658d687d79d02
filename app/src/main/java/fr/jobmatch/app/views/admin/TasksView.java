package fr.jobmatch.app.views.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.jobmatch.app.tasks.DeadLetter;
import fr.jobmatch.app.tasks.DeadLetterFilter;
import fr.jobmatch.app.tasks.DeadLetters;
import fr.jobmatch.app.tasks.TaskPool;
import fr.jobmatch.app.views.components.EmptyState;
import fr.jobmatch.app.views.components.Messages;
import jakarta.annotation.security.RolesAllowed;

/// How background work stands, and the tasks that failed in every attempt: replayed or discarded here.
@Route("admin/tasks")
@RolesAllowed("ADMIN")
class TasksView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 50;

    private final transient DeadLetters deadLetters;
    private final Select<String> type = new Select<>();
    private final Select<TaskPool> pool = new Select<>();
    private final Button replayAll = new Button();
    private final Div states = new Div();
    private final Div letters = new Div();

    TasksView(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
        addClassName("page");
        var head = new Div(new H1(getTranslation("admin.tasks")), new Paragraph(getTranslation("admin.tasks.intro")));
        head.addClassName("page-head");
        states.addClassName("pool-states");
        letters.addClassName("cards");
        add(head, states, new H2(getTranslation("dead-letters")), filters(), letters);
        show();
    }

    private Div filters() {
        filter(type, "dead-letters.type", "dead-letters.any");
        type.setItemLabelGenerator(value -> value == null ? getTranslation("dead-letters.any") : value);
        type.setItems(deadLetters.types());
        filter(pool, "dead-letters.pool", "dead-letters.any-pool");
        pool.setItemLabelGenerator(
                value -> getTranslation(value == null ? "dead-letters.any-pool" : PoolWords.key(value)));
        pool.setItems(TaskPool.values());
        replayAll.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        replayAll.addClickListener(event -> replayAll());
        var filters = new Div(type, pool, replayAll);
        filters.addClassName("filters");
        return filters;
    }

    private void filter(Select<?> select, String label, String any) {
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(any));
        select.addValueChangeListener(event -> show());
    }

    private DeadLetterFilter chosen() {
        return new DeadLetterFilter(
                type.getOptionalValue().orElse(null), pool.getOptionalValue().orElse(null));
    }

    private void show() {
        states.removeAll();
        deadLetters.pools().forEach(state -> states.add(new PoolCard(state)));
        letters.removeAll();
        long count = deadLetters.count(chosen());
        replayAll.setText(getTranslation("dead-letters.replay-all", count));
        replayAll.setVisible(count > 0);
        if (count == 0) {
            letters.add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, "dead-letters.none"));
        }
        deadLetters.newest(chosen(), 0, SHOWN).forEach(letter -> letters.add(card(letter)));
        if (count > SHOWN) {
            letters.add(new Paragraph(getTranslation("dead-letters.more", count - SHOWN)));
        }
    }

    private DeadLetterCard card(DeadLetter letter) {
        return new DeadLetterCard(letter, () -> replay(letter), () -> discard(letter));
    }

    private void replay(DeadLetter letter) {
        say(deadLetters.replay(letter.task()), "dead-letters.replayed");
    }

    private void discard(DeadLetter letter) {
        say(deadLetters.discard(letter.task()), "dead-letters.discarded");
    }

    /// Another administrator, or the owner, may have been quicker.
    private void say(boolean done, String key) {
        Messages.done(this, done ? key : "dead-letters.gone");
        show();
    }

    private void replayAll() {
        Messages.done(this, "dead-letters.replayed-all", deadLetters.replayAll(chosen()));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.tasks") + " – JobMatch";
    }
}
