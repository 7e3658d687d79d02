package fr.jobmatch.ingestion.offers.text;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decodes HTML entities, also those encoded twice (`&amp;eacute;`).
final class Entities {

    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,10});");
    private static final Map<String, String> NAMES = EntityNames.all();

    private Entities() {}

    static String decoded(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        var once = ENTITY.matcher(text).replaceAll(Entities::decoded);
        return once.equals(text) ? text : ENTITY.matcher(once).replaceAll(Entities::decoded);
    }

    private static String decoded(MatchResult entity) {
        var name = entity.group(1);
        var character = name.startsWith("#") ? numeric(name) : NAMES.getOrDefault(name, entity.group());
        return Matcher.quoteReplacement(character);
    }

    private static String numeric(String name) {
        boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        var digits = name.substring(hexadecimal ? 2 : 1);
        if (digits.isEmpty() || !hexadecimal && !digits.chars().allMatch(Character::isDigit)) {
            return "&" + name + ";";
        }
        int codePoint = Integer.parseInt(digits, hexadecimal ? 16 : 10);
        boolean usable = Character.isValidCodePoint(codePoint) && codePoint != 0 && !isSurrogate(codePoint);
        return usable ? Character.toString(codePoint) : "";
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
