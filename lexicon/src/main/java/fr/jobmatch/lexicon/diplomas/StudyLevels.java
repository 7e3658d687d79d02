package fr.jobmatch.lexicon.diplomas;

import fr.jobmatch.lexicon.text.TokenisedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Recognises levels given as numbers: `Bac +5`, `bac+2/3`, `RNCP niveau 7`, and the numbering I to V in use
/// until 2019.
final class StudyLevels {

    private static final Pattern BAC_PLUS = Pattern.compile(
            "\\bbac(?:calaur[ée]at)?\\s*\\+\\s*([1-8])(?:\\s*(?:/|[àa-]|ou|et)\\s*\\+?\\s*([1-8]))?\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FRAMEWORK = Pattern.compile(
            "\\b(?:niveau|level)\\s*(?:RNCP|CEC|EQF)?\\s*([3-8])\\b(?!\\s*(?:ans|mois|h\\b|€|[,.]\\d))"
                    + "|\\bRNCP\\s*(?:de\\s*)?(?:niveau|niv\\.?)\\s*([3-8])\\b"
                    + "|\\bniveau\\s*(I{1,3}|IV|V)\\b(?!\\s*(?:bis|d[e']?\\s?anglais))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STUDIES = Pattern.compile(
            "dipl[oô]m|titre|certifi|rncp|\\bbac\\b|\\bbts\\b|\\bcap\\b|\\bbep\\b|licence|master|qualif|[ée]tudes|\\bcec\\b|\\beqf\\b"
                    + "|formation",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> OLD_LEVELS = Map.of("I", 7, "II", 6, "III", 5, "IV", 4, "V", 3);

    private StudyLevels() {}

    static List<DiplomaMention> find(CharSequence text) {
        var read = TokenisedText.of(text);
        var found = bacPlus(read);
        found.addAll(framework(read));
        return found;
    }

    private static List<DiplomaMention> bacPlus(TokenisedText text) {
        var found = new ArrayList<DiplomaMention>();
        var bac = BAC_PLUS.matcher(text.toString()).useTransparentBounds(true);
        for (var word : text.words()) {
            if (word.folded().startsWith("bac")
                    && bac.region(word.start(), text.length()).lookingAt()) {
                int years = Integer.parseInt(bac.group(1));
                found.add(mention("BAC+" + years, levelAfter(years), "Bac +" + years, bac.start(), bac.end()));
            }
        }
        return found;
    }

    private static List<DiplomaMention> framework(TokenisedText text) {
        var found = new ArrayList<DiplomaMention>();
        var framework = FRAMEWORK.matcher(text.toString()).useTransparentBounds(true);
        int end = 0;
        for (var word : text.words()) {
            if (word.start() >= end
                    && opensFramework(word.folded())
                    && framework.region(word.start(), text.length()).lookingAt()) {
                end = framework.end();
                if (isAboutStudies(text, framework.start(), end)) {
                    int level = level(framework.group(1), framework.group(2), framework.group(3));
                    found.add(mention("NIVEAU_" + level, level, "Niveau " + level, framework.start(), end));
                }
            }
        }
        return found;
    }

    private static boolean opensFramework(String word) {
        return word.startsWith("niveau") || word.startsWith("level") || word.startsWith("rncp");
    }

    /// `Support de niveau 3` is no diploma: a word of studies must stand near, unless the text is only this entry.
    private static boolean isAboutStudies(CharSequence text, int start, int end) {
        int from = Math.max(0, start - 40);
        int to = Math.min(text.length(), end + 30);
        return text.length() <= 30
                || STUDIES.matcher(text.subSequence(from, to)).find();
    }

    /// Years of study after the baccalauréat as a level: two or one make 5, three or four 6, five to seven 7.
    static int levelAfter(int years) {
        return switch (years) {
            case 1 -> 4;
            case 2 -> 5;
            case 3, 4 -> 6;
            case 5, 6, 7 -> 7;
            default -> 8;
        };
    }

    private static int level(@Nullable String number, @Nullable String rncp, @Nullable String roman) {
        if (number != null) {
            return Integer.parseInt(number);
        }
        if (rncp != null) {
            return Integer.parseInt(rncp);
        }
        return roman == null ? 0 : OLD_LEVELS.getOrDefault(roman.toUpperCase(Locale.ROOT), 0);
    }

    private static DiplomaMention mention(String code, int level, String label, int start, int end) {
        return new DiplomaMention(new Diploma(code, level, label), null, start, end);
    }
}
