package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.lexicon.places.Place;
import fr.jobmatch.lexicon.places.PlaceLexicon;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Tells whether an offer's places lie where somebody searches: a search in the database and this one find the same.
final class SearchedPlace {
    private static final int DEFAULT_RADIUS_KM = 30;
    private static final PlaceLexicon PLACES = PlaceLexicon.builtIn();

    private SearchedPlace() {}

    /// Return the condition on an offer's places; a place that nobody knows finds nothing. The first place counts.
    static Predicate<List<OfferPlace>> of(String searched, @Nullable Integer radiusKm) {
        return PLACES.find(searched)
                .map(place -> condition(place, radiusKm == null ? DEFAULT_RADIUS_KM : radiusKm))
                .orElse(places -> false);
    }

    private static Predicate<List<OfferPlace>> condition(Place searched, int radiusKm) {
        return switch (searched.kind()) {
            case COMMUNE -> first(place -> within(searched, place, radiusKm));
            case DEPARTEMENT -> first(place -> Objects.equals(place.departement(), searched.code()));
            case REGION -> first(place -> searched.name().equals(region(place)));
            case COUNTRY ->
                places -> places.stream().anyMatch(place -> searched.country().equals(place.country()));
        };
    }

    private static Predicate<List<OfferPlace>> first(Predicate<OfferPlace> condition) {
        return places -> !places.isEmpty() && condition.test(places.getFirst());
    }

    private static boolean within(Place searched, OfferPlace place, int radiusKm) {
        return place.lat() != null
                && place.lon() != null
                && Place.distanceKm(searched.lat(), searched.lon(), place.lat(), place.lon()) <= radiusKm;
    }

    private static @Nullable String region(OfferPlace place) {
        return place.departement() == null
                ? null
                : PLACES.departement(place.departement()).map(Place::region).orElse(null);
    }
}
