package fr.jobmatch.app.views.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import fr.jobmatch.app.sources.SourceAdministration;
import fr.jobmatch.app.views.components.Messages;
import fr.jobmatch.ingestion.offers.live.SourceQuery;
import fr.jobmatch.ingestion.offers.runs.Watch;
import fr.jobmatch.ingestion.offers.runs.Watches.TooManyWatches;
import fr.jobmatch.lexicon.occupations.RomeOccupation;
import fr.jobmatch.lexicon.occupations.RomeSearch;
import java.util.stream.Stream;

/// The areas and occupations that are fetched again and again: shown, added, removed.
class WatchPanel extends Composite<Section> {

    private static final int MOST_RADIUS = 200;

    private final transient SourceAdministration sources;
    private final TextField place = new TextField();
    private final IntegerField radius = new IntegerField();
    private final ComboBox<RomeOccupation> occupation = new ComboBox<>();
    private final TextField words = new TextField();
    private final Div list = new Div();

    WatchPanel(SourceAdministration sources) {
        this.sources = sources;
        place.setLabel(getTranslation("watches.place"));
        radius.setLabel(getTranslation("watches.radius"));
        radius.setMin(0);
        radius.setMax(MOST_RADIUS);
        radius.setValue(SourceQuery.USUAL_RADIUS_KM);
        radius.addClassName("short-field");
        occupation.setLabel(getTranslation("watches.occupation"));
        occupation.setItemLabelGenerator(found -> found.code() + " " + found.name());
        occupation.setItems(
                occupations(), query -> (int) occupations().fetch(query).count());
        occupation.setClearButtonVisible(true);
        words.setLabel(getTranslation("watches.words"));
        var add = new Button(getTranslation("watches.add"), event -> add());
        add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var form = new Div(place, radius, occupation, words, add);
        form.addClassName("filters");
        list.addClassName("watch-list");
        getContent().addClassName("watches");
        getContent().add(form, list);
        show();
    }

    private static FetchCallback<RomeOccupation, String> occupations() {
        return query ->
                search(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit());
    }

    private static Stream<RomeOccupation> search(String words) {
        return words.isBlank() ? Stream.empty() : RomeSearch.installed().search(words, 20).stream();
    }

    private void add() {
        var chosen = occupation.getValue();
        var km = radius.getValue();
        try {
            sources.watch(
                    place.getValue(),
                    km == null ? SourceQuery.USUAL_RADIUS_KM : km,
                    chosen == null ? "" : chosen.code(),
                    words.getValue());
            place.clear();
            occupation.clear();
            words.clear();
            show();
        } catch (IllegalArgumentException unknown) {
            Messages.problem(this, "watches.unknown");
        } catch (TooManyWatches full) {
            Messages.problem(this, "watches.full");
        }
    }

    private void show() {
        list.removeAll();
        sources.watches().forEach(watch -> list.add(row(watch)));
    }

    private Div row(Watch watch) {
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> {
            sources.unwatch(watch.id());
            show();
        });
        remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        remove.setAriaLabel(getTranslation("watches.remove", watch.label()));
        var row = new Div(new Span(watch.label()), remove);
        row.addClassName("watch");
        return row;
    }
}
