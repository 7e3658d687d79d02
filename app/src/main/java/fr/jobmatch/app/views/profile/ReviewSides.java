package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;

/// The document beside the fields where the screen is wide; one of them at a time, chosen above, where it is narrow.
class ReviewSides extends Composite<Div> {

    private static final List<String> SIDES = List.of("fields", "original", "reading");

    private final Div choice = new Div();

    ReviewSides(Optional<Component> original, Component fields, Optional<Component> reading) {
        var sides = new Div();
        sides.addClassNames("sides", original.isPresent() ? "double" : "single");
        original.ifPresent(sides::add);
        var right = new Div(fields);
        right.addClassName("side");
        reading.ifPresent(right::add);
        sides.add(right);
        choice.addClassName("narrow-choice");
        choice.setVisible(original.isPresent());
        SIDES.forEach(side -> choice.add(button(side)));
        getContent().addClassName("review-sides");
        getContent().add(choice, sides);
        show(SIDES.getFirst());
    }

    private Button button(String side) {
        var button = new Button(getTranslation("profile.tab." + side), event -> show(side));
        button.setId("show-" + side);
        return button;
    }

    private void show(String chosen) {
        SIDES.forEach(side -> getContent().setClassName("show-" + side, side.equals(chosen)));
        choice.getChildren()
                .forEach(button -> button.getElement()
                        .setAttribute(
                                "aria-pressed",
                                String.valueOf(button.getId()
                                        .filter(("show-" + chosen)::equals)
                                        .isPresent())));
    }
}
