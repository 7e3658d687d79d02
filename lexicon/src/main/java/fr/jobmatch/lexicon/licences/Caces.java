package fr.jobmatch.lexicon.licences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Recognises CACES with recommendation and categories: `CACES R489 cat. 1A, 3 et 5`, `Caces 1-3-5`.
final class Caces {

    /// The recommendations in force since 2020 for those they replaced.
    private static final Map<String, String> SUCCESSORS =
            Map.of("389", "489", "386", "486", "377", "487", "390", "490", "383", "483");

    private static final String CATEGORY = "(?:[1-9][ABab]?|1[0][ab]?|[A-G][1-3]?)(?![\\p{L}\\d])";

    private static final String LINK = "[\\s]*(?:,|/|\\+|;|&|-|\\b(?i:et|ou|and|or)\\b|\\s)+[\\s]*";

    private static final String CATEGORIES =
            "(" + CATEGORY + "(?:" + LINK + "(?:(?i:cat[ée]gorie|cat\\.?)\\s*)?" + CATEGORY + ")*)";

    private static final String BEFORE_CATEGORIES = "[\\s:\\-–(]*(?i:cat[ée]gories?|cat\\.?|c\\.|n°)?[\\s:\\-–(]*";

    private static final String RECOMMENDATION = "[Rr]\\.?\\s?(\\d{3})[mM]?";

    private static final Pattern WITH_RECOMMENDATION =
            Pattern.compile("(?<![\\p{L}\\d])(?:(?i:caces)[\\s:\\-–®(]*(?:\\p{L}{4,}\\s+){0,2})?" + RECOMMENDATION
                    + "(?!\\d)(?:" + BEFORE_CATEGORIES + CATEGORIES + ")?");

    private static final Pattern ALONE = Pattern.compile(
            "(?<![\\p{L}\\d])(?i:caces)(?![\\p{L}\\d])®?(?:" + BEFORE_CATEGORIES + "(?i:n°\\s*)?" + CATEGORIES + ")?");

    private static final Pattern ONE = Pattern.compile(CATEGORY);

    private Caces() {}

    static List<LicenceMention> find(CharSequence text) {
        var found = new ArrayList<LicenceMention>();
        var full = WITH_RECOMMENDATION.matcher(text);
        while (full.find()) {
            var number = SUCCESSORS.getOrDefault(full.group(1), full.group(1));
            if (isRecommendation(number)) {
                add(found, full, "CACES_R" + number, full.group(2));
            }
        }
        var alone = ALONE.matcher(text);
        while (alone.find()) {
            int start = alone.start();
            if (found.stream().noneMatch(mention -> mention.start() <= start && start < mention.end())) {
                addAlone(found, alone);
            }
        }
        return found;
    }

    /// Without a recommendation, numbers are fork-lift categories (R489) and letters are site machines (R482).
    private static void addAlone(List<LicenceMention> found, Matcher alone) {
        var categories = alone.group(1);
        if (categories == null) {
            add(found, alone, "CACES", null);
        } else {
            boolean numbered = Character.isDigit(categories.charAt(0));
            add(found, alone, numbered ? "CACES_R489" : "CACES_R482", categories);
        }
    }

    private static boolean isRecommendation(String number) {
        return switch (number) {
            case "372", "482", "483", "484", "485", "486", "487", "489", "490" -> true;
            default -> false;
        };
    }

    private static void add(List<LicenceMention> found, Matcher place, String code, @Nullable String categories) {
        if (categories == null) {
            found.add(mention(code, place));
            return;
        }
        var category = ONE.matcher(categories);
        while (category.find()) {
            found.add(mention(code + "_" + category.group().toUpperCase(Locale.ROOT), place));
        }
    }

    private static LicenceMention mention(String code, Matcher place) {
        return new LicenceMention(new Permit(code, Licences.label(code)), place.start(), place.end());
    }
}
