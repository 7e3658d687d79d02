package fr.jobmatch.ingestion.offers.capture;

import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.Salary;
import fr.jobmatch.ingestion.offers.mapping.WrittenPlaces;
import fr.jobmatch.lexicon.salaries.Salaries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person says an offer's main fields are; null or blank takes a value away, an unchanged one leaves it as read.
public record Corrections(
        String title,
        @Nullable String company,
        @Nullable String place,
        @Nullable ContractType contract,
        @Nullable String salary) {

    private static final int LONGEST = 300;

    public Corrections {
        title = title.strip();
        if (title.isEmpty() || title.length() > LONGEST) {
            throw new IllegalArgumentException("title");
        }
        company = checked(company);
        place = checked(place);
        salary = checked(salary);
    }

    /// Return the fields of an offer as they were read.
    public static Corrections of(Offer offer) {
        return new Corrections(
                offer.title().length() > LONGEST ? offer.title().substring(0, LONGEST) : offer.title(),
                offer.company(),
                offer.places().isEmpty() ? null : offer.places().getFirst().label(),
                offer.contract().type(),
                offer.salary() == null ? null : offer.salary().raw());
    }

    /// Return the offer as corrected; its text, and what that asks for, stay.
    public Offer applied(Offer offer) {
        return new Offer(
                offer.id(),
                offer.source(),
                offer.externalId(),
                title,
                company,
                offer.description(),
                offer.url(),
                offer.applyUrl(),
                places(offer),
                contract(offer.contract()),
                offer.experience(),
                salary(offer),
                offer.remote(),
                offer.skills(),
                offer.languages(),
                offer.licences(),
                offer.diplomas(),
                offer.romeCode(),
                offer.occupation(),
                offer.language(),
                offer.publishedAt(),
                offer.updatedAt(),
                offer.lastSeenAt(),
                offer.expiresAt(),
                offer.raw());
    }

    private List<OfferPlace> places(Offer offer) {
        if (place == null) {
            return List.of();
        }
        return place.equals(of(offer).place()) ? offer.places() : List.of(WrittenPlaces.of(place, null, null));
    }

    private Contract contract(Contract read) {
        return new Contract(contract, read.nature(), read.durationMonths(), read.fullTime(), read.hoursPerWeek());
    }

    private @Nullable Salary salary(Offer offer) {
        if (salary == null) {
            return null;
        }
        return salary.equals(of(offer).salary()) ? offer.salary() : Salaries.read(salary);
    }

    private static @Nullable String checked(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var stripped = text.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }
}
