package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Optional;

/// A section of the profile made of entries that can be added, moved, merged and removed.
/// @param <T> one entry
/// @param <E> its editor
class ListEditor<T, E extends Component & EntryEditor<T>> extends Composite<Section> {

    private final Class<E> type;
    private final String section;
    private final EntrySteps steps;
    private final Div entries = new Div();

    /// @param section JSON Resume name of the section
    /// @param key prefix of the translations of its title and, with `.add`, of the button that adds an entry
    /// @param blank makes the editor of a new entry
    ListEditor(
            Class<E> type,
            String section,
            String key,
            List<E> editors,
            SerializableSupplier<E> blank,
            EntrySteps steps) {
        this.type = type;
        this.section = section;
        this.steps = steps;
        entries.addClassName("entries");
        for (int i = 0; i < editors.size(); i++) {
            entries.add(row(editors.get(i), i > 0, i < editors.size() - 1));
        }
        var add = new Button(getTranslation(key + ".add"), VaadinIcon.PLUS.create(), event -> add(blank.get()));
        add.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        getContent().addClassNames("card", "profile-section");
        getContent().add(new H2(getTranslation(key)), entries, add);
    }

    /// Return what was typed, in its present order.
    List<T> values() {
        return editors().stream()
                .map(EntryEditor::value)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<E> editors() {
        return entries.getChildren()
                .flatMap(Component::getChildren)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private void add(E editor) {
        var row = row(editor, false, false);
        entries.add(row);
        row.getElement().executeJs("this.querySelector('input, textarea').focus()");
    }

    private Div row(E editor, boolean follows, boolean precedes) {
        var actions = new Div();
        actions.addClassName("entry-actions");
        if (follows) {
            actions.add(icon(
                    VaadinIcon.ARROW_UP,
                    "profile.move-up",
                    editor,
                    index -> steps.take("profile.moved", draft -> draft.movedUp(section, index))));
        }
        if (precedes && section.matches("work|education|skills")) {
            actions.add(icon(
                    VaadinIcon.COMPRESS_SQUARE,
                    "profile.merge",
                    editor,
                    index -> steps.take("profile.merged", draft -> draft.merged(section, index))));
        }
        actions.add(icon(
                VaadinIcon.TRASH,
                "profile.remove",
                editor,
                index -> steps.take("profile.removed", draft -> draft.without(section, index))));
        var row = new Div(editor, actions);
        row.addClassName("entry");
        return row;
    }

    private Button icon(VaadinIcon icon, String key, E editor, SerializableConsumer<Integer> step) {
        var button = new Button(icon.create(), event -> index(editor).ifPresent(step::accept));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }

    /// Return which entry of the profile an editor holds; an editor without anything typed holds none.
    private Optional<Integer> index(E editor) {
        if (editor.value().isEmpty()) {
            editor.getParent().ifPresent(row -> row.getElement().removeFromParent());
            return Optional.empty();
        }
        var filled = editors().stream().filter(each -> each.value().isPresent()).toList();
        return Optional.of(filled.indexOf(editor));
    }
}
