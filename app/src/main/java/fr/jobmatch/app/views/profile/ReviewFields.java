package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.PartialDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes the fields of a review. Those that the reader doubts carry a mark until they are confirmed or changed.
class ReviewFields {

    private final ReviewListener listener;
    private final Map<FieldPath, TextFieldBase<?, String>> read = new LinkedHashMap<>();
    private Map<FieldPath, FieldEvidence> evidence;

    ReviewFields(Map<FieldPath, FieldEvidence> evidence, ReviewListener listener) {
        this.evidence = evidence;
        this.listener = listener;
    }

    TextField text(FieldPath path, String key, @Nullable String value) {
        return confirmedByEnter(prepared(new TextField(), path, key, value), path);
    }

    TextArea area(FieldPath path, String key, @Nullable String value) {
        var field = prepared(new TextArea(), path, key, value);
        field.addClassName("wide");
        field.addKeyDownListener(Key.ENTER, event -> confirm(path), KeyModifier.CONTROL);
        return field;
    }

    PartialDateField date(FieldPath path, String key, @Nullable PartialDate value) {
        return confirmedByEnter(prepared(new PartialDateField(value), path, key, PartialDateField.text(value)), path);
    }

    /// Return the fields to be checked, in the order of the form.
    List<FieldPath> doubtful() {
        return read.keySet().stream().filter(this::doubtful).toList();
    }

    /// Return the field of a path, or the one of the list that it is an item of.
    Optional<TextFieldBase<?, String>> at(FieldPath path) {
        return read.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .<TextFieldBase<?, String>>map(Map.Entry::getValue)
                .findFirst();
    }

    /// Show what is left of the doubts.
    void refresh(Map<FieldPath, FieldEvidence> left) {
        evidence = left;
        read.forEach((path, field) -> mark(field, doubtful(path)));
    }

    private <F extends TextField> F confirmedByEnter(F field, FieldPath path) {
        field.addKeyDownListener(Key.ENTER, event -> confirm(path));
        return field;
    }

    private void confirm(FieldPath path) {
        if (doubtful(path)) {
            listener.confirmed(path);
        }
    }

    private <F extends TextFieldBase<?, String>> F prepared(
            F field, FieldPath path, String key, @Nullable String value) {
        field.setLabel(field.getTranslation(key));
        field.setValue(Objects.requireNonNullElse(value, ""));
        field.addValueChangeListener(event -> listener.typed());
        if (evidence.keySet().stream().anyMatch(found -> found.startsWith(path))) {
            read.put(path, field);
            field.addFocusListener(event -> listener.focused(path));
            mark(field, doubtful(path));
        }
        return field;
    }

    private static void mark(TextFieldBase<?, String> field, boolean doubtful) {
        boolean marked = field.hasClassName("doubtful");
        if (doubtful != marked) {
            field.setClassName("doubtful", doubtful);
            field.setHelperText(doubtful ? field.getTranslation("profile.doubtful") : null);
        }
    }

    /// A list counts as one field, as sure as its least sure item.
    private boolean doubtful(FieldPath path) {
        return evidence.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().startsWith(path) && entry.getValue().doubtful());
    }
}
