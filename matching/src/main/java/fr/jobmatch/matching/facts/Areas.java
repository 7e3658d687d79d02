package fr.jobmatch.matching.facts;

import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.profile.Address;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.lexicon.places.Place;
import fr.jobmatch.lexicon.places.PlaceKind;
import fr.jobmatch.lexicon.places.PlaceLexicon;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds where a candidate would work: the places wished for, otherwise around home. Of the address only the town and
/// its postcode are read.
final class Areas {
    private static final int AROUND_HOME_KM = 30;
    private static final PlaceLexicon PLACES = PlaceLexicon.builtIn();

    private Areas() {}

    static List<Area> of(Profile profile, Preferences preferences) {
        if (!preferences.places().isEmpty()) {
            return preferences.places().stream()
                    .map(wish -> area(wish.label(), wish.radiusKm(), Area.Origin.WISH))
                    .toList();
        }
        var home = home(profile.basics().address());
        return home.isEmpty() ? List.of() : List.of(area(home, AROUND_HOME_KM, Area.Origin.HOME));
    }

    private static String home(@Nullable Address address) {
        return address == null
                ? ""
                : Stream.of(address.postalCode(), address.city())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    private static Area area(String label, int radiusKm, Area.Origin origin) {
        return PLACES.find(label)
                .map(place -> area(label, place, radiusKm, origin))
                .orElseGet(() -> new Area(label, null, null, null, null, radiusKm, origin));
    }

    /// A département or region is an area of its own: no point in it is nearer than another.
    private static Area area(String label, Place place, int radiusKm, Area.Origin origin) {
        var commune = origin == Area.Origin.HOME ? place.name() : label;
        return switch (place.kind()) {
            case COMMUNE -> new Area(commune, place.lat(), place.lon(), place.departement(), null, radiusKm, origin);
            case DEPARTEMENT -> new Area(label, null, null, place.departement(), null, radiusKm, origin);
            case REGION -> new Area(label, null, null, null, place.region(), radiusKm, origin);
            case COUNTRY -> new Area(label, null, null, null, null, radiusKm, origin);
        };
    }

    /// Return the distance of the nearest place from the nearest area, in kilometres; NaN when it can't be told.
    static double nearestKm(List<Area> areas, List<OfferPlace> places) {
        return areas.stream()
                .flatMap(area -> places.stream().map(area::distanceKm))
                .filter(km -> !km.isNaN())
                .min(Double::compare)
                .orElse(Double.NaN);
    }

    /// Return the region of a département.
    static @Nullable String regionOf(@Nullable String departement) {
        return departement == null
                ? null
                : PLACES.departement(departement)
                        .filter(place -> place.kind() == PlaceKind.DEPARTEMENT)
                        .map(Place::region)
                        .orElse(null);
    }
}
