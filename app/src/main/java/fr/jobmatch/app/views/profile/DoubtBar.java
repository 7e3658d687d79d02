package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import fr.jobmatch.domain.evidence.FieldPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be checked: how much is left, one after the other, confirmed with one key.
class DoubtBar extends Composite<Div> {

    private final SerializableConsumer<FieldPath> show;
    private final Span count = new Span();
    private final Div buttons = new Div();
    private final Span keys = new Span();
    private List<FieldPath> doubts = List.of();
    private @Nullable FieldPath present;

    /// @param show leads to a field
    /// @param confirm says that the value of a field is right
    DoubtBar(SerializableConsumer<FieldPath> show, SerializableConsumer<FieldPath> confirm, Command confirmAll) {
        this.show = show;
        count.getElement().setAttribute("role", "status");
        buttons.addClassName("actions");
        buttons.add(
                button("profile.doubts.previous", VaadinIcon.ANGLE_UP, this::previous),
                button("profile.doubts.next", VaadinIcon.ANGLE_DOWN, this::next),
                button("profile.doubts.confirm", VaadinIcon.CHECK, () -> {
                    if (present != null) {
                        confirm.accept(present);
                    }
                }),
                button("profile.doubts.confirm-all", VaadinIcon.CHECK_SQUARE_O, confirmAll));
        keys.setText(getTranslation("profile.doubts.keys"));
        keys.addClassNames("fine", "keys");
        getContent().addClassName("doubts");
        getContent().add(count, buttons, keys);
    }

    /// @param left the fields to be checked, in the order of the form
    void show(List<FieldPath> left) {
        doubts = List.copyOf(left);
        count.setText(getTranslation("profile.doubts", left.size()));
        buttons.setVisible(!left.isEmpty());
        keys.setVisible(!left.isEmpty());
        getContent().setClassName("none-left", left.isEmpty());
    }

    /// A field got the focus, so that the next doubt is the one after it.
    void at(FieldPath field) {
        present = field;
    }

    void next() {
        go(1);
    }

    void previous() {
        go(-1);
    }

    private void go(int step) {
        if (!doubts.isEmpty()) {
            int at = present == null ? -1 : doubts.indexOf(present);
            int start = at < 0 && step < 0 ? 0 : at;
            show.accept(doubts.get(Math.floorMod(start + step, doubts.size())));
        }
    }

    private Button button(String key, VaadinIcon icon, Command command) {
        var button = new Button(getTranslation(key), icon.create(), event -> command.execute());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }
}
