package fr.jobmatch.matching.facts;

import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.lexicon.places.Place;
import org.jspecify.annotations.Nullable;

/// Where a candidate would work: around a point, or anywhere in a département or region.
/// @param lat degrees north, WGS 84; null when only the département is known
/// @param lon degrees east, WGS 84
/// @param radiusKm kilometres that the candidate would travel, as the crow flies
public record Area(
        String label,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String departement,
        @Nullable String region,
        int radiusKm,
        Origin origin) {
    /// Whether the candidate said so or it is where the candidate lives.
    public enum Origin {
        WISH,
        HOME
    }

    /// Return the distance of a place in kilometres; NaN when it can't be told.
    public double distanceKm(OfferPlace place) {
        if (lat == null || lon == null || place.lat() == null || place.lon() == null) {
            return Double.NaN;
        }
        return Place.distanceKm(lat, lon, place.lat(), place.lon());
    }

    /// Return whether a place lies in the département or region; null when it can't be told.
    public @Nullable Boolean contains(OfferPlace place) {
        if (place.departement() == null || departement == null && region == null) {
            return null;
        }
        return departement == null
                ? region != null && region.equals(Areas.regionOf(place.departement()))
                : departement.equals(place.departement());
    }
}
