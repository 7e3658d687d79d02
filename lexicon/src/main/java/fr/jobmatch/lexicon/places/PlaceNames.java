package fr.jobmatch.lexicon.places;

import fr.jobmatch.lexicon.text.Folding;
import java.util.Map;
import java.util.regex.Pattern;

/// Brings the writings of a place's name together: `75 - PARIS 08`, `Paris 8e`, `St-Étienne`, `Lyon cedex 03`.
final class PlaceNames {

    private static final Pattern NOISE = Pattern.compile(
            "\\bcedex( \\d+)?\\b|\\bfrance\\b$|\\b\\d{1,2}(e|er|eme|ere|nd)?( arrondissement)?$|\\barrondissement$");
    private static final Pattern LEADING_CODE =
            Pattern.compile("^(?:(?:\\d{2,3}|2[ab]|f)\\b)? *(?:(?:\\d{5}|2[ab]\\d{3})\\b)? *");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(.*?\\)");
    private static final Map<String, String> SHORT = Map.of("ste", "sainte", "st", "saint");

    private PlaceNames() {}

    /// Return the key under which a name is known.
    static String key(String name) {
        var folded = Folding.fold(name);
        var plain =
                folded.indexOf('(') < 0 ? folded : IN_BRACKETS.matcher(folded).replaceAll(" ");
        var key = new StringBuilder(plain.length());
        int start = 0;
        for (int at = 0; at <= plain.length(); at++) {
            if (at == plain.length() || !isPlain(plain.charAt(at))) {
                addWord(key, plain, start, at);
                start = at + 1;
            }
        }
        return key.toString();
    }

    private static void addWord(StringBuilder key, String text, int start, int end) {
        if (start < end) {
            var word = text.substring(start, end);
            key.append(key.isEmpty() ? "" : " ").append(SHORT.getOrDefault(word, word));
        }
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /// Return the key without codes before and districts behind.
    static String bareKey(String name) {
        var key = LEADING_CODE.matcher(key(name)).replaceFirst("");
        return NOISE.matcher(NOISE.matcher(key).replaceAll("").strip())
                .replaceAll("")
                .strip();
    }
}
