package fr.jobmatch.app.views.wishes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.domain.offer.SalaryPeriod;
import fr.jobmatch.lexicon.occupations.Occupation;
import fr.jobmatch.lexicon.occupations.OccupationLexicon;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a candidate looks for, as fields.
class WishesForm extends Composite<Div> {

    private static final double MOST_SALARY = 1_000_000;

    private final WordsField occupations;
    private final PlacesField places;
    private final MultiSelectComboBox<ContractType> contracts = new MultiSelectComboBox<>();
    private final Select<RemotePolicy> remote = new Select<>();
    private final NumberField salary = new NumberField();
    private final Select<SalaryPeriod> period = new Select<>();
    private final DatePicker start = new DatePicker();
    private final WordsField mustHave;
    private final WordsField exclude;
    private final WeightsField weights;

    private final Preferences before;

    /// @param changes told what the fields say whenever one takes another value
    WishesForm(Preferences wanted, SerializableConsumer<Preferences> changes) {
        SerializableRunnable changed = () -> changes.accept(value());
        before = wanted;
        occupations = new WordsField(getTranslation("wishes.occupations"), occupations(), changed);
        places = new PlacesField(changed);
        mustHave = new WordsField(getTranslation("wishes.must-have"), List.of(), changed);
        exclude = new WordsField(getTranslation("wishes.exclude"), List.of(), changed);
        weights = new WeightsField(changed);
        prepare();
        show(wanted);
        Stream.<HasValue<?, ?>>of(contracts, remote, salary, period, start)
                .forEach(field -> field.addValueChangeListener(event -> changed.run()));
        getContent().addClassName("wishes-form");
        getContent()
                .add(
                        card("wishes.job", occupations, fields(contracts, remote), start),
                        card("wishes.where", places),
                        card("wishes.pay", fields(salary, period)),
                        card("wishes.words", mustHave, exclude),
                        card("wishes.weights", weights));
    }

    private List<String> occupations() {
        boolean english = getLocale().getLanguage().equals("en");
        return OccupationLexicon.builtIn().all().stream()
                .map(english ? Occupation::labelEn : Occupation::masculine)
                .sorted()
                .distinct()
                .toList();
    }

    private void prepare() {
        contracts.setLabel(getTranslation("wishes.contracts"));
        contracts.setHelperText(getTranslation("wishes.contracts.helper"));
        contracts.setItems(ContractType.values());
        contracts.setItemLabelGenerator(type -> word("contract", type));
        remote.setLabel(getTranslation("wishes.remote"));
        remote.setItems(RemotePolicy.OCCASIONAL, RemotePolicy.PARTIAL, RemotePolicy.FULL);
        remote.setEmptySelectionAllowed(true);
        remote.setEmptySelectionCaption(getTranslation("wishes.no-matter"));
        remote.setItemLabelGenerator(
                policy -> policy == null ? getTranslation("wishes.no-matter") : word("remote", policy));
        salary.setLabel(getTranslation("wishes.salary"));
        salary.setMin(0);
        salary.setMax(MOST_SALARY);
        salary.setClearButtonVisible(true);
        salary.setSuffixComponent(new Span("€"));
        period.setLabel(getTranslation("wishes.period"));
        period.setItems(SalaryPeriod.values());
        period.setItemLabelGenerator(value -> word("wishes.period", value));
        start.setLabel(getTranslation("wishes.start"));
        start.setLocale(getLocale());
        start.setClearButtonVisible(true);
    }

    private String word(String key, Enum<?> value) {
        return getTranslation(key + "." + value.name().toLowerCase(Locale.ROOT));
    }

    private void show(Preferences wanted) {
        occupations.setWords(wanted.occupations());
        places.setValue(wanted.places());
        contracts.setValue(wanted.contracts());
        remote.setValue(wanted.remote() == RemotePolicy.NONE ? null : wanted.remote());
        salary.setValue(wanted.salaryMin());
        period.setValue(wanted.salaryPeriod() == null ? SalaryPeriod.YEAR : wanted.salaryPeriod());
        start.setValue(wanted.startDate());
        mustHave.setWords(wanted.mustHave());
        exclude.setWords(wanted.exclude());
        weights.setValue(wanted.weights());
    }

    /// Return what the fields say; the offers that were set aside are no field and stay.
    Preferences value() {
        return new Preferences(
                occupations.words(),
                places.value(),
                contracts.getValue(),
                remote.getValue(),
                salary.isInvalid() ? null : salary.getValue(),
                salary.getValue() == null ? null : period.getValue(),
                start.getValue(),
                weights.value(),
                mustHave.words(),
                exclude.words(),
                before.refusals());
    }

    private Component card(String key, Component... content) {
        var card = new Section(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".text")));
        card.addClassNames("card", "form-card");
        card.add(content);
        return card;
    }

    private static Div fields(Component... content) {
        var fields = new Div(content);
        fields.addClassName("fields");
        return fields;
    }
}
