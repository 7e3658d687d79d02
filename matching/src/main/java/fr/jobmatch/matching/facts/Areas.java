package fr.jobmatch.matching.facts;

import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.profile.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds where a candidate would work: the places wished for, otherwise around home.
final class Areas {
    private static final int AROUND_HOME_KM = 30;

    private Areas() {}

    static List<Area> of(Profile profile, Preferences preferences) {
        if (!preferences.places().isEmpty()) {
            return preferences.places().stream()
                    .map(place -> area(place.label(), null, place.radiusKm(), Area.Origin.WISH))
                    .toList();
        }
        var address = profile.basics().address();
        if (address == null || address.city() == null && address.postalCode() == null) {
            return List.of();
        }
        var label = address.city() == null ? address.postalCode() : address.city();
        return List.of(area(label, address.postalCode(), AROUND_HOME_KM, Area.Origin.HOME));
    }

    private static Area area(@Nullable String label, @Nullable String postcode, int radiusKm, Area.Origin origin) {
        var departement = postcode == null || postcode.length() < 2 ? null : postcode.substring(0, 2);
        return new Area(label == null ? "" : label, null, null, departement, radiusKm, origin);
    }
}
