package fr.jobmatch.lexicon.languages;

import java.util.Locale;

/// A spoken or signed language.
/// @param code ISO 639-1, or the usual abbreviation where there is none (`lsf`, `kab`)
public record Language(String code, String labelFr, String labelEn) {

    /// Return the name in French or English, English for any other language.
    public String label(Locale locale) {
        return locale.getLanguage().equals("fr") ? labelFr : labelEn;
    }
}
