package fr.jobmatch.app.views.wishes;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import fr.jobmatch.domain.match.Criterion;
import fr.jobmatch.domain.match.Weights;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// How much each criterion counts: a slider each, with its share of the score.
class WeightsField extends Composite<Div> {

    private static final int MOST = 100;
    private static final double STEP = 5;

    private final Map<Criterion, RangeInput> sliders = new EnumMap<>(Criterion.class);
    private final Map<Criterion, Span> shares = new EnumMap<>(Criterion.class);
    private final SerializableRunnable changed;

    WeightsField(SerializableRunnable changed) {
        this.changed = changed;
        getContent().addClassName("weights");
        for (var criterion : Criterion.values()) {
            getContent().add(row(criterion));
        }
        var reset = new Button(getTranslation("wishes.weights.reset"), event -> reset());
        reset.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        getContent().add(reset);
    }

    private Div row(Criterion criterion) {
        var slider = new RangeInput();
        slider.setMin(0);
        slider.setMax(MOST);
        slider.setStep(STEP);
        slider.setId("weight-" + criterion.name().toLowerCase(Locale.ROOT));
        slider.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        slider.addValueChangeListener(event -> {
            showShares();
            if (event.isFromClient()) {
                changed.run();
            }
        });
        var label =
                new NativeLabel(getTranslation("criterion." + criterion.name().toLowerCase(Locale.ROOT)));
        label.setFor(slider);
        var share = new Span();
        share.addClassName("weight-share");
        sliders.put(criterion, slider);
        shares.put(criterion, share);
        var row = new Div(label, slider, share);
        row.addClassName("weight");
        return row;
    }

    private void reset() {
        setValue(Weights.defaults());
        changed.run();
    }

    void setValue(Weights weights) {
        // A slider whose value is 0 isn't told so by setValue, and then stands in the middle.
        sliders.forEach((criterion, slider) -> slider.getElement().setProperty("value", weights.of(criterion)));
        showShares();
    }

    Weights value() {
        var values = new EnumMap<Criterion, Integer>(Criterion.class);
        sliders.forEach((criterion, slider) -> values.put(criterion, (int) Math.round(slider.getValue())));
        return new Weights(values);
    }

    private void showShares() {
        var weights = value();
        int sum = weights.values().values().stream().mapToInt(Integer::intValue).sum();
        shares.forEach((criterion, share) -> share.setText(
                sum == 0
                        ? getTranslation("wishes.weights.none")
                        : getTranslation("criterion.weight", Math.round(weights.of(criterion) * (double) MOST / sum))));
    }
}
