package fr.jobmatch.matching.facts;

import fr.jobmatch.domain.offer.OfferPlace;
import org.jspecify.annotations.Nullable;

/// Where a candidate would work: around a point, or anywhere in a département.
/// @param lat degrees north, WGS 84; null when only the département is known
/// @param lon degrees east, WGS 84
/// @param radiusKm kilometres that the candidate would travel, as the crow flies
public record Area(
        String label,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String departement,
        int radiusKm,
        Origin origin) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    /// Whether the candidate said so or it is where the candidate lives.
    public enum Origin {
        WISH,
        HOME
    }

    /// Return the distance of a place in kilometres (haversine formula); NaN when it can't be told.
    public double distanceKm(OfferPlace place) {
        if (lat == null || lon == null || place.lat() == null || place.lon() == null) {
            return Double.NaN;
        }
        double sinLat = Math.sin(Math.toRadians(place.lat() - lat) / 2);
        double sinLon = Math.sin(Math.toRadians(place.lon() - lon) / 2);
        double a = sinLat * sinLat
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(place.lat())) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
