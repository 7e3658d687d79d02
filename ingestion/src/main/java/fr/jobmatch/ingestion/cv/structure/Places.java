package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.lexicon.contact.Countries;
import fr.jobmatch.lexicon.contact.PostalAddresses;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells whether a text is nothing but a place.
final class Places {

    private static final Pattern DEPARTEMENT = Pattern.compile("(.+?)\\s*\\((?:\\d{2,3}|2[AB]|[A-Z]{2})\\)");
    private static final Pattern ANYWHERE =
            Pattern.compile("(?i)(?:full(?:y)? )?remote|télétravail|à distance|france entière|île-de-france|idf");

    /// Regions as professional networks write them: `Région de Brest`, `Lyon et périphérie`, `Greater Leeds Area`.
    private static final Pattern AROUND = Pattern.compile(
            "(?U)(?:Région (?:de |d['’])|Ville de (?=.*, )|Agglomération de |Greater )(\\p{Lu}[\\p{L}' -]{1,30}?)(?: Area| et périphérie)?(?:, \\p{Lu}[\\p{L} -]+)?"
                    + "|(\\p{Lu}[\\p{L}' -]{1,30}?)(?: et périphérie| et alentours| Area| Metropolitan Area)");

    private static final Pattern TOLD = Pattern.compile(
            "(?U)(?:\\S+\\s){0,4}(?:en|à|au|aux|dans|sur|in|around|across)\\s+(?:la |le |l['’]|les |the )?(\\S.*)");

    private Places() {}

    /// Return the place at the end of a text that tells what was where: `chantiers en Île-de-France`.
    static Optional<String> told(String text) {
        var match = TOLD.matcher(text.strip());
        return match.matches() && isPlace(match.group(1)) ? Optional.of(match.group(1)) : Optional.empty();
    }

    static boolean isPlace(String text) {
        var plain = text.strip().replaceFirst("[.,;]+$", "");
        if (plain.isEmpty()
                || plain.length() > 50
                || !Character.isUpperCase(plain.codePointAt(0))
                        && !ANYWHERE.matcher(plain).matches()) {
            return false;
        }
        var match = DEPARTEMENT.matcher(plain);
        if (match.matches()) {
            return Clues.words(match.group(1)).size() <= 5;
        }
        return ANYWHERE.matcher(plain).matches()
                || isAround(plain)
                || Countries.code(plain).isPresent()
                || known(plain)
                || written(plain);
    }

    /// Return whether a text names what lies around a town, though an employer may be called alike.
    static boolean isAround(String text) {
        return AROUND.matcher(text.strip()).matches();
    }

    private static boolean known(String text) {
        return KnownPlaces.isKnown(text);
    }

    private static boolean written(String text) {
        return PostalAddresses.first(text)
                .filter(address -> address.start() == 0 && address.end() >= text.length() - 1)
                .isPresent();
    }
}
