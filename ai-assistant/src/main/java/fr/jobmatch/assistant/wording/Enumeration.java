package fr.jobmatch.assistant.wording;

import java.util.List;
import java.util.Locale;

/// Lists inside a sentence.
public final class Enumeration {

    private Enumeration() {}

    /// Return `a, b et c`, or `a, b and c`.
    public static String of(List<String> items, Locale language) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        var and = Languages.isEnglish(language) ? " and " : " et ";
        return String.join(", ", items.subList(0, last)) + and + items.get(last);
    }

    /// Return `a ; b ; c` for items that contain commas of their own.
    public static String ofLines(List<String> items, Locale language) {
        return String.join(Languages.isEnglish(language) ? "; " : "\u00a0; ", items);
    }
}
