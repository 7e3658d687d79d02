package fr.jobmatch.lexicon.titles;

import java.util.regex.Pattern;

/// Removes the marks by which French titles address women and men: `(H/F)`, `infirmier(ère)`, `chargé·e`.
public final class GenderMarks {

    private static final String SEX = "(?:H|F|M|W|D|X|NB|Hommes?|Femmes?|Homme|tous genres)";

    private static final Pattern SEXES = Pattern.compile(
            "[(\\[]?\\s*(?<![\\p{L}\\d])" + SEX + "(?:\\s*[/|\\-–.]\\s*" + SEX + "){1,3}(?![\\p{L}\\d])\\s*[)\\]]?",
            Pattern.CASE_INSENSITIVE);

    private static final String ENDING =
            "(?:ères?|eres?|ières?|ieres?|rices?|trices?|euses?|ennes?|iennes?|nes?|ves?|fes?|ses?|les?|te|ée?s?|es?|s)";

    private static final Pattern INCLUSIVE = Pattern.compile(
            "(?<=\\p{L}{2})(?:\\(-?" + ENDING + "\\)|[·•∙.\\-/]" + ENDING + "(?:[·•∙.\\-]s)?(?![\\p{L}\\d]))");

    private static final Pattern PAIR = Pattern.compile("(\\p{L}{4,})\\s*/\\s*(\\p{L}{4,})");

    private GenderMarks() {}

    /// Return the text in the masculine form alone, as far as its marks tell: `Vendeur / Vendeuse (H/F)` becomes
    /// `Vendeur`.
    public static String remove(String text) {
        var neutral = INCLUSIVE.matcher(SEXES.matcher(text).replaceAll(" ")).replaceAll("");
        return PAIR.matcher(neutral)
                .replaceAll(pair -> JobNouns.isPair(pair.group(1), pair.group(2)) ? "$1" : "$0")
                .replaceAll("\\(\\s*\\)", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s\\-–:,/]+|[\\s\\-–:,/]+$", "");
    }
}
