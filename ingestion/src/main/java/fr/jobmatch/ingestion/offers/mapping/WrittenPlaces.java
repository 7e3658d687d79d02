package fr.jobmatch.ingestion.offers.mapping;

import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.lexicon.places.Place;
import fr.jobmatch.lexicon.places.PlaceKind;
import fr.jobmatch.lexicon.places.PlaceLexicon;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Places that sources write as a line of text: `Wasquehal - 59`, `75001 PARIS`, `Annecy, Auvergne-Rhône-Alpes,
/// France`.
public final class WrittenPlaces {

    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)(\\d{5})(?!\\d)");
    private static final Pattern DEPARTEMENT = Pattern.compile("(?:[-(] ?|^)(\\d{2,3}|2[AB])\\)?$");

    private WrittenPlaces() {}

    /// Return the place that a line means.
    /// @param stated the point that the source gives
    /// @param country ISO code that the source gives; null when it doesn't say
    public static OfferPlace of(String line, @Nullable Coordinates stated, @Nullable String country) {
        if (country != null && !country.equals("FR")) {
            return abroad(line, stated, country);
        }
        var known = PlaceLexicon.builtIn().find(line).orElse(null);
        var commune = known != null && known.kind() == PlaceKind.COMMUNE ? known : null;
        var departement = departement(line, known);
        var postcode = first(POSTCODE, line);
        if (country == null && commune == null && Coordinates.contradicts(stated, departement)) {
            return abroad(line, stated, null);
        }
        var point = Coordinates.checked(stated, commune, departement);
        return new OfferPlace(
                line,
                commune == null ? null : commune.name(),
                commune == null ? null : commune.code(),
                postcode != null && known != null && isElsewhere(known, postcode) ? null : postcode,
                departement,
                point == null ? null : point.lat(),
                point == null ? null : point.lon(),
                country(line, known, departement, country));
    }

    /// The postcode of another country is no French one, whatever town it would be.
    private static OfferPlace abroad(String line, @Nullable Coordinates point, @Nullable String country) {
        return new OfferPlace(
                line,
                null,
                null,
                null,
                null,
                point == null ? null : point.lat(),
                point == null ? null : point.lon(),
                country);
    }

    /// Return whether the town lies in another département than the postcode beside it.
    private static boolean isElsewhere(Place known, String postcode) {
        return known.kind() == PlaceKind.COMMUNE
                && known.departement() != null
                && !known.departement().equals(PlaceLexicon.departementOfPostcode(postcode));
    }

    private static @Nullable String departement(String line, @Nullable Place known) {
        var postcode = first(POSTCODE, line);
        if (postcode != null) {
            return known != null && isElsewhere(known, postcode)
                    ? known.departement()
                    : PlaceLexicon.departementOfPostcode(postcode);
        }
        var written = first(DEPARTEMENT, line);
        return written != null || known == null ? written : known.departement();
    }

    private static @Nullable String country(
            String line, @Nullable Place known, @Nullable String departement, @Nullable String stated) {
        if (stated != null) {
            return stated;
        }
        return departement != null
                ? "FR"
                : known != null ? known.country() : Countries.abroad(line).orElse(null);
    }

    private static @Nullable String first(Pattern pattern, String line) {
        var found = pattern.matcher(line.strip());
        return found.find() ? found.group(1) : null;
    }
}
