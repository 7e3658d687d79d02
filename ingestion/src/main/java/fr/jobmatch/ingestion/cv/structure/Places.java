package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.lexicon.contact.Countries;
import fr.jobmatch.lexicon.contact.PostalAddresses;
import java.util.regex.Pattern;

/// Tells whether a text is nothing but a place.
final class Places {

    private static final Pattern DEPARTEMENT = Pattern.compile("(.+?)\\s*\\((?:\\d{2,3}|2[AB]|[A-Z]{2})\\)");
    private static final Pattern ANYWHERE =
            Pattern.compile("(?i)(?:full(?:y)? )?remote|télétravail|à distance|france entière|île-de-france|idf");

    private Places() {}

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
        return ANYWHERE.matcher(plain).matches() || Countries.code(plain).isPresent() || known(plain) || written(plain);
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
