package fr.jobmatch.lexicon.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Recognises phone numbers of any country by shape: 9 to 15 digits, grouped, not a date, a price or a postcode.
public final class Phones {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<![\\w/@.,+-])(?:\\+|00)?(?:\\(\\s?\\+?\\d{1,4}\\s?\\)|\\d)(?:[\\s\u00a0\u00ad\u202f.\\-‐‑–/]{0,3}(?:\\(\\s?\\d{1,4}\\s?\\)|\\d)){7,16}(?![\\w/@%€])");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d{2}\\s*[-–/]\\s*(?:19|20)\\d{2}");
    private static final Pattern DATES = Pattern.compile(
            "\\b\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d{2}\\b|\\b(?:0?[1-9]|1[0-2])[/.](?:19|20)\\d{2}\\b");

    private Phones() {}

    /// Return the numbers in order, as they are written, single blanks inside.
    public static List<ContactMention> find(CharSequence text) {
        var found = new ArrayList<ContactMention>();
        var matcher = SHAPE.matcher(text);
        while (matcher.find()) {
            var written = matcher.group()
                    .replaceAll("\u00ad", "")
                    .replaceAll("[\\s\u00a0\u202f]+", " ")
                    .strip();
            if (plausible(written)) {
                found.add(new ContactMention(written, matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private static boolean plausible(String written) {
        if (YEARS.matcher(written).find() || DATES.matcher(written).find()) {
            return false;
        }
        int digits = (int) written.chars().filter(Character::isDigit).count();
        boolean marked = written.startsWith("+") || written.startsWith("0") || written.startsWith("(");
        return marked ? digits >= 9 && digits <= 15 : digits >= 9 && digits <= 13 && written.matches(".*[\\s.)-].*");
    }

    /// Return whether a number is written the French way, at home or from abroad.
    public static boolean french(String written) {
        var digits = written.replaceAll("\\(0\\)", "").replaceAll("[^\\d+]", "");
        return digits.matches("0[1-9]\\d{8}|(?:\\+|00)33[1-9]\\d{8}");
    }
}
