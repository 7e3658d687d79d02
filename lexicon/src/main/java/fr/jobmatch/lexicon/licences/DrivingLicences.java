package fr.jobmatch.lexicon.licences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises driving licences with one or several categories: `permis B, C et EC`, `driving licence (cat. B)`.
final class DrivingLicences {

    private static final String CATEGORY =
            "(?:A[12M]?|B(?:E|96|VA)?|C1?E?|D1?E?|E\\s?\\(?[BCD]\\)?|VL|PL|SPL|EC|ED|EB)(?![\\p{L}\\d'’])";

    private static final String LEAD =
            "(?:permis(?:\\s+de\\s+conduire)?|(?:driving|driver[’']?s?)\\s+(?:licen[cs]e|permit))";

    private static final String FILLER =
            "[\\s:\\-–(\"«“]*(?:(?:cat[ée]gories?|cat\\.?|class|type|permis)[\\s:\\-–(]*)?";

    /// Either `B, C et CE`, or `BE / CE`; an `A` after `permis` must not be the preposition: letters are capitals.
    private static final Pattern PERMITS = Pattern.compile("(?<!\\p{L})(?i:" + LEAD + ")(?i:" + FILLER + ")(" + CATEGORY
            + "(?:[\\s]*(?:,|/|\\+|;|&|-|\\b(?i:et|ou|and|or)\\b)+[\\s]*(?:(?i:permis|cat[ée]gorie|le)\\s+)?" + CATEGORY
            + ")*)");

    private static final Pattern ONE = Pattern.compile(CATEGORY);

    private DrivingLicences() {}

    static List<LicenceMention> find(CharSequence text) {
        var found = new ArrayList<LicenceMention>();
        var permits = PERMITS.matcher(text);
        while (permits.find()) {
            addCategories(found, permits);
        }
        return found;
    }

    private static void addCategories(List<LicenceMention> found, Matcher permits) {
        var category = ONE.matcher(permits.group(1));
        while (category.find()) {
            var code = "PERMIS_" + normal(category.group());
            found.add(new LicenceMention(new Permit(code, label(code)), permits.start(), permits.end()));
        }
    }

    private static String label(String code) {
        return Licences.label(code);
    }

    private static String normal(String category) {
        var letters = category.replaceAll("[\\s()]", "").toUpperCase(Locale.ROOT);
        return switch (letters) {
            case "VL", "BVA" -> "B";
            case "PL" -> "C";
            case "SPL", "EC" -> "CE";
            case "EB" -> "BE";
            case "ED" -> "DE";
            default -> letters;
        };
    }
}
