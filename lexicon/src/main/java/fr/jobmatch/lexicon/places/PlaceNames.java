package fr.jobmatch.lexicon.places;

import fr.jobmatch.lexicon.text.Folding;
import java.util.regex.Pattern;

/// Brings the writings of a place's name together: `75 - PARIS 08`, `Paris 8e`, `St-Étienne`, `Lyon cedex 03`.
final class PlaceNames {

    private static final Pattern NOISE = Pattern.compile(
            "\\bcedex( \\d+)?\\b|\\bfrance\\b$|\\b\\d{1,2}(e|er|eme|ere|nd)?( arrondissement)?$|\\barrondissement$");
    private static final Pattern LEADING_CODE = Pattern.compile("^(\\d{2,3}|2[ab]|f)? *-? *(\\d{5})? *-? *");

    private PlaceNames() {}

    /// Return the key under which a name is known.
    static String key(String name) {
        var plain = Folding.fold(name)
                .replaceAll("\\(.*?\\)", " ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return plain.replaceAll("\\bste\\b", "sainte").replaceAll("\\bst\\b", "saint");
    }

    /// Return the key without codes before and districts behind.
    static String bareKey(String name) {
        var key = LEADING_CODE.matcher(key(name)).replaceFirst("");
        return NOISE.matcher(NOISE.matcher(key).replaceAll("").strip())
                .replaceAll("")
                .strip();
    }
}
