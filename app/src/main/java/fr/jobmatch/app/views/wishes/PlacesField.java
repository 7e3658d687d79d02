package fr.jobmatch.app.views.wishes;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import fr.jobmatch.domain.match.Preferences.WantedPlace;
import fr.jobmatch.lexicon.places.PlaceLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The places that a candidate wants, each with a distance in kilometres.
class PlacesField extends Composite<Div> {

    private static final int USUAL_KM = 30;
    private static final int MOST_KM = 200;
    private static final int STEP_KM = 5;
    private static final int LONGEST = 80;

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final SerializableRunnable changed;

    PlacesField(SerializableRunnable changed) {
        this.changed = changed;
        list.addClassName("place-rows");
        var add = new Button(getTranslation("wishes.places.add"), VaadinIcon.PLUS.create(), event -> {
            var row = add(new WantedPlace("", USUAL_KM));
            row.label.focus();
        });
        add.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        getContent().addClassName("places");
        getContent().add(list, add);
    }

    void setValue(List<WantedPlace> places) {
        rows.clear();
        list.removeAll();
        places.forEach(this::add);
    }

    List<WantedPlace> value() {
        return rows.stream()
                .filter(row -> !row.label.getValue().isBlank())
                .map(Row::value)
                .toList();
    }

    private Row add(WantedPlace place) {
        var row = new Row(place);
        rows.add(row);
        list.add(row);
        return row;
    }

    /// A place and its distance.
    private final class Row extends Div {

        private final TextField label = new TextField(getTranslation("wishes.place"));
        private final IntegerField radius = new IntegerField(getTranslation("wishes.radius"));

        Row(WantedPlace place) {
            addClassName("place-row");
            label.setMaxLength(LONGEST);
            label.setValue(place.label());
            label.addValueChangeListener(event -> {
                showWhetherKnown();
                changed.run();
            });
            radius.setMin(0);
            radius.setMax(MOST_KM);
            radius.setStep(STEP_KM);
            radius.setStepButtonsVisible(true);
            radius.setSuffixComponent(new Span("km"));
            radius.setValue(Math.min(MOST_KM, place.radiusKm()));
            radius.addValueChangeListener(event -> changed.run());
            var remove = new Button(VaadinIcon.TRASH.create(), event -> remove());
            remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            remove.setAriaLabel(getTranslation("wishes.places.remove", place.label()));
            add(label, radius, remove);
            showWhetherKnown();
        }

        private void remove() {
            rows.remove(this);
            list.remove(this);
            changed.run();
        }

        /// A place that nobody knows can't be compared; better said here than seen in the ranking.
        private void showWhetherKnown() {
            var typed = label.getValue();
            boolean known =
                    typed.isBlank() || PlaceLexicon.builtIn().find(typed).isPresent();
            label.setHelperText(known ? null : getTranslation("wishes.place.unknown"));
        }

        private WantedPlace value() {
            int km = Objects.requireNonNullElse(radius.getValue(), USUAL_KM);
            return new WantedPlace(label.getValue().strip(), Math.clamp(km, 0, MOST_KM));
        }
    }
}
