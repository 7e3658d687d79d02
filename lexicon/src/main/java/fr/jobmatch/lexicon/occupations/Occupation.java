package fr.jobmatch.lexicon.occupations;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An occupation with its names.
/// @param id stable, made of the masculine French name, for example `developpeur-web`
/// @param family our sector, for example `it`
/// @param rome code of the French ROME, where it is certain
public record Occupation(
        String id,
        String masculine,
        String feminine,
        String labelEn,
        String family,
        @Nullable String rome,
        List<String> aliases) {

    public Occupation {
        aliases = List.copyOf(aliases);
    }

    /// Return the name: both genders in French, English for any other language.
    public String label(Locale locale) {
        if (!locale.getLanguage().equals("fr")) {
            return labelEn;
        }
        return masculine.equals(feminine) ? masculine : masculine + " / " + feminine;
    }
}
