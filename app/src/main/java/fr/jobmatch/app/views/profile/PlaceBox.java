package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.evidence.SourcePosition.PageBox;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/// A box on a page, around the words of one or more fields. It is for the mouse; the keyboard has the fields.
class PlaceBox extends Div {

    private static final int PERCENT = 100;

    private final Map<FieldPath, FieldEvidence> fields = new LinkedHashMap<>();

    /// @param chosen told the least sure of the fields when the box is clicked
    PlaceBox(PageBox box, SerializableConsumer<FieldPath> chosen) {
        addClassName("place-box");
        getElement().setAttribute("aria-hidden", "true");
        getStyle()
                .setLeft(box.x() * PERCENT + "%")
                .setTop(box.y() * PERCENT + "%")
                .setWidth(box.width() * PERCENT + "%")
                .setHeight(box.height() * PERCENT + "%");
        addClickListener(event -> fields.entrySet().stream()
                .min(Comparator.comparingDouble(entry -> entry.getValue().confidence()))
                .ifPresent(entry -> chosen.accept(entry.getKey())));
    }

    void hold(FieldPath path, FieldEvidence found) {
        fields.put(path, found);
    }

    /// Take the colour and the words of what it holds.
    void finish() {
        var certainty = Certainty.of(fields.values());
        addClassName("certainty-" + certainty.code());
        setTitle(getTranslation("profile.certainty." + certainty.code()));
    }

    boolean holds(FieldPath field) {
        return fields.keySet().stream().anyMatch(path -> path.startsWith(field));
    }
}
