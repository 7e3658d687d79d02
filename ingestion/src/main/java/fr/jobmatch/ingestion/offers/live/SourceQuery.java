package fr.jobmatch.ingestion.offers.live;

import fr.jobmatch.lexicon.places.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a live source is asked for; null or empty means any.
/// @param words a few words, all of which the offer should hold
/// @param place commune, département, region or country
/// @param radiusKm around a commune
/// @param romeCodes occupations, for example `J1506`
public record SourceQuery(@Nullable String words, @Nullable Place place, int radiusKm, List<String> romeCodes) {

    public static final int USUAL_RADIUS_KM = 30;

    private static final String ROME_CODE = "[A-N]\\d{4}";

    public SourceQuery {
        romeCodes = List.copyOf(romeCodes);
        if (radiusKm < 0 || radiusKm > 200) {
            throw new IllegalArgumentException("radius from 0 to 200 km");
        }
        if (!romeCodes.stream().allMatch(code -> code.matches(ROME_CODE))) {
            throw new IllegalArgumentException("no ROME code");
        }
    }

    /// Return whether it asks for everything.
    public boolean isEverything() {
        return place == null && romeCodes.isEmpty() && (words == null || words.isBlank());
    }
}
