package fr.jobmatch.ingestion.offers.mapping;

import fr.jobmatch.lexicon.places.Place;
import fr.jobmatch.lexicon.places.PlaceLexicon;
import org.jspecify.annotations.Nullable;

/// A point in degrees, WGS 84. Sources swap latitude and longitude, or give a geocoder's default: a point counts when
/// it
/// lies where the commune, or else the département, is.
public record Coordinates(double lat, double lon) {

    private static final double DEFAULT_KM = 0.1;
    private static final double COMMUNE_KM = 30;
    private static final double DEPARTEMENT_KM = 160;
    private static final double OVERSEAS_KM = 500;
    private static final double COUNTRY_KM = 800;
    /// The centre of France that geocoders answer with when they find nothing.
    private static final Coordinates DEFAULT = new Coordinates(46.227638, 2.213749);

    private static final Coordinates MIDDLE = new Coordinates(46.6, 2.5);

    /// Return the point that a payload states; null when it states none or the centre of France.
    public static @Nullable Coordinates of(Payload place) {
        var lat = place.number("latitude");
        var lon = place.number("longitude");
        if (lat == null || lon == null || lat == 0 && lon == 0) {
            return null;
        }
        var point = new Coordinates(lat, lon);
        return point.isNear(DEFAULT, DEFAULT_KM) ? null : point;
    }

    /// Return the point, swapped or replaced where it can't be right.
    /// @param commune the commune of the place; its own point stands in for a missing or wrong one
    /// @param departement number of the département, used when the commune is unknown
    public static @Nullable Coordinates checked(
            @Nullable Coordinates stated, @Nullable Place commune, @Nullable String departement) {
        if (commune != null) {
            var known = new Coordinates(commune.lat(), commune.lon());
            var right = stated == null ? null : stated.near(known, COMMUNE_KM);
            return right != null ? right : known;
        }
        if (stated == null || departement == null) {
            return stated;
        }
        var known = PlaceLexicon.builtIn().departement(departement).orElse(null);
        boolean overseas = departement.length() == 3;
        if (known == null) {
            return overseas ? stated : stated.near(MIDDLE, COUNTRY_KM);
        }
        return stated.near(new Coordinates(known.lat(), known.lon()), overseas ? OVERSEAS_KM : DEPARTEMENT_KM);
    }

    /// Return whether a point, either way round, lies far from a département.
    static boolean contradicts(@Nullable Coordinates stated, @Nullable String departement) {
        return stated != null && departement != null && checked(stated, null, departement) == null;
    }

    private @Nullable Coordinates near(Coordinates other, double km) {
        if (isNear(other, km)) {
            return this;
        }
        var swapped = new Coordinates(lon, lat);
        return swapped.isNear(other, km) ? swapped : null;
    }

    private boolean isNear(Coordinates other, double km) {
        return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && Place.distanceKm(lat, lon, other.lat, other.lon) <= km;
    }
}
