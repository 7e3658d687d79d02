package fr.jobmatch.lexicon.places;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place.
/// @param code INSEE code of a commune, number of a département, ISO code of a country; null for a foreign city
/// @param postcodes postcodes of a commune, the main one first
/// @param departement number of the département, for example `69`, `2A` or `974`
/// @param region name of the French region
/// @param country ISO 3166-1 alpha-2
/// @param lat degrees north, WGS 84; the chef-lieu's for a département or region, the capital's for a country
/// @param lon degrees east, WGS 84
/// @param population inhabitants, roughly; 0 when unknown; tells places of one name apart
public record Place(
        PlaceKind kind,
        String name,
        @Nullable String code,
        List<String> postcodes,
        @Nullable String departement,
        @Nullable String region,
        String country,
        double lat,
        double lon,
        int population) {

    /// Mean radius of the Earth in kilometres (IUGG).
    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Place {
        postcodes = List.copyOf(postcodes);
    }

    /// Return the great-circle distance in kilometres (haversine formula).
    public double distanceKm(Place other) {
        return distanceKm(lat, lon, other.lat, other.lon);
    }

    /// Return the great-circle distance in kilometres between two points in degrees (haversine formula).
    public static double distanceKm(double lat, double lon, double otherLat, double otherLon) {
        double sinLat = Math.sin(Math.toRadians(otherLat - lat) / 2);
        double sinLon = Math.sin(Math.toRadians(otherLon - lon) / 2);
        double a =
                sinLat * sinLat + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(otherLat)) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
