package fr.jobmatch.app.views.offers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.jobmatch.app.matches.OfferFilter;
import fr.jobmatch.domain.offer.ContractType;
import java.util.Locale;

/// Narrows the ranking; what is chosen stands in the address, so that it can be kept and shared.
class OfferFilterBar extends Composite<Div> {

    private static final int PAUSE_IN_TYPING = 500;

    private final TextField words = new TextField();
    private final Select<ContractType> contract = new Select<>();

    OfferFilterBar() {
        words.setPlaceholder(getTranslation("offers.words"));
        words.setAriaLabel(getTranslation("offers.words"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_IN_TYPING);
        words.addValueChangeListener(event -> apply(event.isFromClient()));
        contract.setItems(ContractType.values());
        contract.setEmptySelectionAllowed(true);
        contract.setEmptySelectionCaption(getTranslation("offers.any-contract"));
        contract.setItemLabelGenerator(type -> type == null
                ? getTranslation("offers.any-contract")
                : getTranslation("contract." + type.name().toLowerCase(Locale.ROOT)));
        contract.setAriaLabel(getTranslation("offers.contract"));
        contract.addValueChangeListener(event -> apply(event.isFromClient()));
        getContent().addClassName("filter-bar");
        getContent().add(words, contract);
    }

    /// Show what the address asks for.
    void show(OfferFilter filter) {
        words.setValue(filter.words());
        contract.setValue(filter.contract());
    }

    private void apply(boolean chosenByHand) {
        if (!chosenByHand) {
            return;
        }
        var filter = new OfferFilter(words.getValue(), contract.getValue());
        getUI().ifPresent(ui -> ui.navigate(OffersNavigation.PATH + OffersNavigation.query(filter)));
    }
}
