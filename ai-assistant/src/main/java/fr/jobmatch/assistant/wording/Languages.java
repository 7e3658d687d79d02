package fr.jobmatch.assistant.wording;

import java.util.Locale;

/// The two languages that documents are written in.
public final class Languages {

    private Languages() {}

    /// Return English for any English locale, else French.
    public static Locale of(Locale wanted) {
        return isEnglish(wanted) ? Locale.UK : Locale.FRANCE;
    }

    public static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }
}
