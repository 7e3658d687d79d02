package fr.jobmatch.app.views.components;

import com.vaadin.flow.component.Component;
import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.Salary;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says the facts of an offer in the language of the page.
public class OfferWords {

    private final Component page;

    public OfferWords(Component page) {
        this.page = page;
    }

    public String company(Offer offer) {
        return Objects.requireNonNullElseGet(offer.company(), () -> page.getTranslation("offer.anonymous"));
    }

    public String places(Offer offer) {
        var labels = offer.places().stream().map(OfferWords::place).distinct().toList();
        return labels.isEmpty() ? page.getTranslation("offer.place.unknown") : String.join(" · ", labels);
    }

    private static String place(OfferPlace place) {
        return place.city() == null
                ? place.label()
                : place.departement() == null ? place.city() : place.city() + " (" + place.departement() + ")";
    }

    /// Return kind, length and hours of the contract.
    public String contract(Offer offer) {
        var contract = offer.contract();
        var parts = new ArrayList<String>();
        if (contract.type() != null) {
            parts.add(page.getTranslation("contract." + contract.type().name().toLowerCase(Locale.ROOT)));
        }
        duration(contract, parts);
        if (Boolean.FALSE.equals(contract.fullTime())) {
            parts.add(page.getTranslation("offer.part-time"));
        }
        return parts.isEmpty() ? page.getTranslation("offer.contract.unknown") : String.join(", ", parts);
    }

    private void duration(Contract contract, List<String> parts) {
        var months = contract.durationMonths();
        if (months != null && months >= 1) {
            parts.add(page.getTranslation("offer.months", Math.round(months)));
        }
    }

    /// Return the salary, or that none is given.
    public String salary(Offer offer) {
        var salary = offer.salary();
        if (salary == null) {
            return page.getTranslation("offer.salary.unknown");
        }
        var period = salary.period();
        if (salary.min() == null || period == null || salary.doubtful()) {
            return salary.raw().isBlank() ? page.getTranslation("offer.salary.unknown") : salary.raw();
        }
        return page.getTranslation("offer.salary." + period.name().toLowerCase(Locale.ROOT), range(salary));
    }

    private String range(Salary salary) {
        var format =
                NumberFormat.getInstance(page.getUI().map(ui -> ui.getLocale()).orElse(Locale.FRENCH));
        format.setMaximumFractionDigits(salary.min() != null && salary.min() < 100 ? 2 : 0);
        var min = format.format(salary.min());
        var max = salary.max() == null ? min : format.format(salary.max());
        return min.equals(max) ? min : page.getTranslation("offer.salary.range", min, max);
    }

    public String age(Offer offer) {
        var published = offer.publishedAt();
        if (published == null) {
            return page.getTranslation("offer.age.unknown");
        }
        long days = Dates.daysAgo(published);
        return days == 0
                ? page.getTranslation("offer.age.today")
                : days == 1 ? page.getTranslation("offer.age.yesterday") : page.getTranslation("offer.age.days", days);
    }

    public String remote(Offer offer) {
        return offer.remote() == null
                ? ""
                : page.getTranslation("remote." + offer.remote().name().toLowerCase(Locale.ROOT));
    }

    /// Return the facts of one line: place, contract, salary, remote work.
    public String facts(Offer offer) {
        return Stream.of(places(offer), contract(offer), salary(offer), remote(offer))
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
