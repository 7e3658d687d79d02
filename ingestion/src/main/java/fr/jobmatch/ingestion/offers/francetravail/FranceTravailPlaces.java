package fr.jobmatch.ingestion.offers.francetravail;

import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.ingestion.offers.mapping.Coordinates;
import fr.jobmatch.ingestion.offers.mapping.Countries;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.lexicon.places.Place;
import fr.jobmatch.lexicon.places.PlaceKind;
import fr.jobmatch.lexicon.places.PlaceLexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The place of work. `74 - ANNECY` names a commune, `74 - Savoie (Haute)` or `75` a département, `Ile-de-France` a
/// region, `France` the country: those have no point, so no distance.
final class FranceTravailPlaces {

    private static final Pattern NUMBERED = Pattern.compile("^(\\d{2,3}|2[AB])(?: - (.+))?$");
    private static final PlaceLexicon PLACES = PlaceLexicon.builtIn();

    private FranceTravailPlaces() {}

    static List<OfferPlace> of(Payload payload) {
        var label = payload.text("libelle");
        var insee = payload.text("commune");
        var postcode = payload.text("codePostal");
        if (label == null && insee == null && postcode == null) {
            return List.of();
        }
        var shown = label != null ? label : insee != null ? insee : String.valueOf(postcode);
        var country = Countries.abroad(shown).orElse("FR");
        var departement = country.equals("FR") ? departement(shown, insee, postcode) : null;
        boolean located = insee != null || postcode != null;
        var known = departement == null ? Optional.<Place>empty() : commune(shown, insee, departement);
        var point = Coordinates.checked(Coordinates.of(payload), known.orElse(null), departement);
        return List.of(new OfferPlace(
                shown,
                known.map(Place::name).orElseGet(() -> located ? writtenCity(shown) : null),
                insee != null ? insee : known.map(Place::code).orElse(null),
                postcode,
                departement,
                point == null ? null : point.lat(),
                point == null ? null : point.lon(),
                country));
    }

    private static @Nullable String departement(String label, @Nullable String insee, @Nullable String postcode) {
        var numbered = NUMBERED.matcher(label);
        if (numbered.find()) {
            return numbered.group(1);
        }
        if (insee != null && insee.length() == 5) {
            return insee.startsWith("97") ? insee.substring(0, 3) : insee.substring(0, 2);
        }
        return postcode != null && postcode.length() == 5 ? PlaceLexicon.departementOfPostcode(postcode) : null;
    }

    private static Optional<Place> commune(String label, @Nullable String insee, String departement) {
        var coded = insee == null ? Optional.<Place>empty() : PLACES.commune(insee);
        if (coded.isPresent()) {
            return coded;
        }
        var numbered = NUMBERED.matcher(label);
        boolean wholeDepartement =
                !numbered.matches() || numbered.group(2) == null || isDepartement(numbered.group(2), departement);
        if (wholeDepartement) {
            return departement.equals("75") ? PLACES.commune("75056") : Optional.empty();
        }
        return PLACES.find(label)
                .filter(place -> place.kind() == PlaceKind.COMMUNE && departement.equals(place.departement()));
    }

    private static boolean isDepartement(String name, String number) {
        return name.contains("(")
                || PLACES.find(name)
                        .filter(place -> place.kind() == PlaceKind.DEPARTEMENT && number.equals(place.code()))
                        .isPresent();
    }

    /// Return the city of `69 - LYON 03` as `Lyon`; null when the label names none.
    private static @Nullable String writtenCity(String label) {
        var numbered = NUMBERED.matcher(label);
        if (!numbered.find() || numbered.group(2) == null) {
            return null;
        }
        var name = numbered.group(2).replaceFirst("(?i) \\d+(?:er?|e)?(?: arrondissement)?$", "");
        return name.equals(name.toUpperCase(Locale.ROOT)) ? capitalised(name) : name;
    }

    private static String capitalised(String name) {
        return Pattern.compile("\\p{L}+")
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group().substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.group().substring(1));
    }
}
