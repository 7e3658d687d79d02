package fr.jobmatch.app.views.offers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.SkillRequirement;
import fr.jobmatch.ingestion.offers.capture.Capture;
import fr.jobmatch.ingestion.offers.capture.Corrections;
import fr.jobmatch.ingestion.offers.capture.Doubt;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What was understood of an offer, to correct and keep.
class CapturedOfferForm extends Composite<Div> {

    private static final int SHOWN_SKILLS = 12;

    private final TextField title = new TextField();
    private final TextField company = new TextField();
    private final TextField place = new TextField();
    private final Select<ContractType> contract = new Select<>();
    private final TextField salary = new TextField();

    CapturedOfferForm(Capture.Understood captured, Instant now, SerializableBiConsumer<Offer, Capture.Method> keep) {
        var offer = captured.offer();
        fill(Corrections.of(offer));
        var save = new Button(getTranslation("add-offer.save"), event -> {
            if (title.isEmpty()) {
                title.setInvalid(true);
            } else {
                keep.accept(corrections(Corrections.of(offer)).applied(offer), captured.method());
            }
        });
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getContent().addClassNames("card", "form-card");
        getContent()
                .add(
                        new H2(getTranslation("add-offer.understood")),
                        new Paragraph(getTranslation(
                                "add-offer.method." + captured.method().name().toLowerCase(Locale.ROOT))));
        Doubt.of(offer, now).forEach(doubt -> getContent().add(warning(doubt)));
        getContent().add(new FormLayout(title, company, place, contract, salary), asked(offer), save);
    }

    private void fill(Corrections read) {
        label(title, "title");
        title.setRequiredIndicatorVisible(true);
        title.setErrorMessage(getTranslation("add-offer.title.missing"));
        title.setValue(read.title());
        label(company, "company");
        company.setValue(text(read.company()));
        label(place, "place");
        place.setValue(text(read.place()));
        contract.setLabel(getTranslation("add-offer.contract"));
        contract.setItems(ContractType.values());
        contract.setEmptySelectionAllowed(true);
        contract.setEmptySelectionCaption(getTranslation("offer.contract.unknown"));
        contract.setItemLabelGenerator(type -> type == null
                ? getTranslation("offer.contract.unknown")
                : getTranslation("contract." + type.name().toLowerCase(Locale.ROOT)));
        contract.setValue(read.contract());
        label(salary, "salary");
        salary.setValue(text(read.salary()));
    }

    private Corrections corrections(Corrections read) {
        return new Corrections(
                title.getValue(),
                company.getValue(),
                place.getValue(),
                contract.getValue(),
                salary.getValue(),
                read.publishedOn(),
                read.expiresOn());
    }

    private Component warning(Doubt doubt) {
        var warning = new Div(getTranslation("add-offer.doubt." + doubt.name().toLowerCase(Locale.ROOT)));
        warning.addClassName("doubtful");
        return warning;
    }

    private Component asked(Offer offer) {
        var asked = new Paragraph();
        var skills = offer.skills().stream()
                .limit(SHOWN_SKILLS)
                .map(SkillRequirement::label)
                .collect(Collectors.joining(", "));
        asked.add(new Span(
                skills.isEmpty()
                        ? getTranslation("add-offer.no-skills")
                        : getTranslation("add-offer.skills", offer.skills().size(), skills)));
        return asked;
    }

    private void label(TextField field, String name) {
        field.setLabel(getTranslation("add-offer." + name));
        field.setMaxLength(300);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
