package fr.jobmatch.ingestion.offers.mapping;

import fr.jobmatch.lexicon.text.PhraseIndex;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Countries that place lines name, in French or English: `Québec Canada`, `Luxembourg (Frontalier)`.
public final class Countries {

    /// France and the parts of it that ISO 3166 lists as countries.
    private static final Set<String> FRENCH =
            Set.of("FR", "GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "WF", "PF", "NC", "TF");

    private static final PhraseIndex<String> NAMES = new PhraseIndex<>();

    static {
        for (var code : Locale.getISOCountries()) {
            if (!FRENCH.contains(code)) {
                var country = Locale.of("", code);
                NAMES.add(country.getDisplayCountry(Locale.FRENCH), code);
                NAMES.add(country.getDisplayCountry(Locale.ENGLISH), code);
            }
        }
    }

    private Countries() {}

    /// Return the ISO code of the foreign country that a place line names; a line with a French number names none.
    public static Optional<String> abroad(String line) {
        if (Character.isDigit(line.charAt(0))) {
            return Optional.empty();
        }
        return NAMES.find(line).stream().map(PhraseIndex.Hit::value).findFirst();
    }
}
