package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableSupplier;
import fr.jobmatch.app.views.components.Messages;
import java.util.List;

/// A section of the profile made of entries that can be added, moved up and removed, with undo.
/// @param <E> the editor of one entry
class ListEditor<E extends Component> extends Composite<Section> {

    private final Class<E> type;
    private final Div entries = new Div();

    /// @param titleKey key of the section's title
    /// @param addKey key of the button that adds an entry
    /// @param blank makes the editor of a new entry
    ListEditor(Class<E> type, String titleKey, String addKey, List<E> editors, SerializableSupplier<E> blank) {
        this.type = type;
        entries.addClassName("entries");
        editors.forEach(editor -> entries.add(row(editor)));
        var add = new Button(getTranslation(addKey), VaadinIcon.PLUS.create(), event -> entries.add(row(blank.get())));
        add.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        getContent().addClassNames("card", "profile-section");
        getContent().add(new H2(getTranslation(titleKey)), entries, add);
    }

    /// Return the editors in their present order.
    List<E> editors() {
        return entries.getChildren()
                .flatMap(Component::getChildren)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private Div row(E editor) {
        var up = icon(VaadinIcon.ARROW_UP, "profile.move-up");
        var remove = icon(VaadinIcon.TRASH, "profile.remove");
        var actions = new Div(up, remove);
        actions.addClassName("entry-actions");
        var row = new Div(editor, actions);
        row.addClassName("entry");
        up.addClickListener(event -> moveUp(row));
        remove.addClickListener(event -> remove(row));
        return row;
    }

    private void moveUp(Div row) {
        int index = entries.indexOf(row);
        if (index > 0) {
            entries.remove(row);
            entries.addComponentAtIndex(index - 1, row);
        }
    }

    private void remove(Div row) {
        int index = entries.indexOf(row);
        entries.remove(row);
        Messages.undoable(
                this,
                "profile.removed",
                () -> entries.addComponentAtIndex(Math.min(index, entries.getComponentCount()), row));
    }

    private Button icon(VaadinIcon icon, String key) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }
}
