package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableConsumer;
import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Makes the fields of a review: each shows where its value stands in the CV when it gets the focus, and those that
/// the reader doubts carry a mark.
class ReviewFields {

    private final Map<FieldPath, FieldEvidence> evidence;
    private final SerializableConsumer<FieldEvidence> place;
    private final List<TextFieldBase<?, String>> doubtful = new ArrayList<>();

    /// @param place shows where a value stands in the CV
    ReviewFields(Map<FieldPath, FieldEvidence> evidence, SerializableConsumer<FieldEvidence> place) {
        this.evidence = evidence;
        this.place = place;
    }

    TextField text(FieldPath path, String key, @Nullable String value) {
        var field = new TextField();
        return prepared(field, path, key, value);
    }

    TextArea area(FieldPath path, String key, @Nullable String value) {
        var field = new TextArea();
        field.addClassName("wide");
        return prepared(field, path, key, value);
    }

    PartialDateField date(FieldPath path, String key, @Nullable PartialDate value) {
        return prepared(new PartialDateField(), path, key, PartialDateField.text(value));
    }

    /// Return the fields to be checked, in the order of the form.
    List<TextFieldBase<?, String>> doubtful() {
        return List.copyOf(doubtful);
    }

    private <F extends TextFieldBase<?, String>> F prepared(
            F field, FieldPath path, String key, @Nullable String value) {
        field.setLabel(field.getTranslation(key));
        field.setValue(Objects.requireNonNullElse(value, ""));
        var found = found(path);
        if (found != null) {
            field.addFocusListener(event -> place.accept(found));
            if (found.doubtful()) {
                field.addClassName("doubtful");
                field.setHelperText(field.getTranslation("profile.doubtful"));
                doubtful.add(field);
            }
        }
        return field;
    }

    /// What was read for a field; a list counts as one field, as sure as its least sure item.
    private @Nullable FieldEvidence found(FieldPath path) {
        var exact = evidence.get(path);
        if (exact != null) {
            return exact;
        }
        var items = new TreeMap<>(evidence)
                .entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(path))
                        .map(Map.Entry::getValue)
                        .toList();
        return items.stream()
                .min(Comparator.comparingDouble(FieldEvidence::confidence))
                .map(least -> new FieldEvidence(
                        items.stream()
                                .flatMap(item -> item.positions().stream())
                                .distinct()
                                .toList(),
                        least.quote(),
                        least.confidence()))
                .orElse(null);
    }
}
