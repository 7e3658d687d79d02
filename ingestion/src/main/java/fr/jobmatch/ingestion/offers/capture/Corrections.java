package fr.jobmatch.ingestion.offers.capture;

import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.Salary;
import fr.jobmatch.ingestion.offers.mapping.WrittenPlaces;
import fr.jobmatch.lexicon.salaries.Salaries;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person says an offer's main fields are; null or blank takes a value away, an unchanged one leaves it as read.
/// @param publishedOn the day in France
/// @param expiresOn the last day on which somebody can apply
public record Corrections(
        String title,
        @Nullable String company,
        @Nullable String place,
        @Nullable ContractType contract,
        @Nullable String salary,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate expiresOn) {

    private static final int LONGEST = 300;
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

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
                offer.salary() == null ? null : offer.salary().raw(),
                day(offer.publishedAt()),
                day(offer.expiresAt()));
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
                moment(publishedOn, offer.publishedAt(), LocalTime.MIN),
                offer.updatedAt(),
                offer.lastSeenAt(),
                moment(expiresOn, offer.expiresAt(), LocalTime.of(23, 59, 59)),
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

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, FRANCE);
    }

    /// An unchanged day keeps the moment that was read.
    private static @Nullable Instant moment(@Nullable LocalDate day, @Nullable Instant read, LocalTime time) {
        if (day == null) {
            return null;
        }
        return day.equals(day(read)) ? read : day.atTime(time).atZone(FRANCE).toInstant();
    }

    private static @Nullable String checked(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var stripped = text.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }
}
