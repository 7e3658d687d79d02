package fr.jobmatch.domain.match;

import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.OfferPlace;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An offer that a candidate set aside, and why. It keeps what the reason rests on, so that it means the same after the
/// offer is gone.
/// @param annualSalary the upper figure, gross in euros per year; null when unknown or doubtful
public record Refusal(
        OfferId offer,
        Why why,
        String title,
        @Nullable String company,
        List<OfferPlace> places,
        @Nullable ContractType contract,
        @Nullable Double annualSalary,
        LocalDate on) {

    /// What was wrong with the offer. All but the last also lower the offers that share it.
    public enum Why {
        OCCUPATION,
        COMPANY,
        PLACE,
        CONTRACT,
        SALARY,
        THIS_OFFER
    }

    public Refusal {
        places = List.copyOf(places);
    }

    /// Return the refusal of an offer on a day.
    public static Refusal of(Offer offer, Why why, LocalDate on) {
        var salary = offer.salary();
        var highest = salary == null || salary.doubtful()
                ? null
                : salary.annualMax() == null ? salary.annualMin() : salary.annualMax();
        return new Refusal(
                offer.id(),
                why,
                offer.title(),
                offer.company(),
                offer.places(),
                offer.contract().type(),
                highest,
                on);
    }

    /// Return whether the offer says what the reason is about; a salary that isn't told can't be too low.
    public static boolean fits(Offer offer, Why why) {
        var refusal = of(offer, why, LocalDate.EPOCH);
        return switch (why) {
            case OCCUPATION, THIS_OFFER -> true;
            case COMPANY -> refusal.company() != null;
            case PLACE -> !refusal.places().isEmpty();
            case CONTRACT -> refusal.contract() != null;
            case SALARY -> refusal.annualSalary() != null;
        };
    }
}
