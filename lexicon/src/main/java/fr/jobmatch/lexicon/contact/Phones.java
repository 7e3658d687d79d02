package fr.jobmatch.lexicon.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Recognises phone numbers of any country by shape: 9 to 15 digits, grouped, not a date, a price or a postcode.
public final class Phones {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<![\\w/@.,+-])(?:\\+|00)?(?:\\(\\s?\\+?\\d{1,4}\\s?\\)|\\d)(?:[\\s\u00a0\u00ad\u202f.\\-‐‑–/]{0,3}(?:\\(\\s?\\d{1,4}\\s?\\)|\\d)){7,16}(?![\\w/@%€])");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d{2}\\s*[-–/]\\s*(?:19|20)\\d{2}");
    /// `BP 40213 – 86006 Poitiers`, `Austin, TX 78701-1234`.
    private static final Pattern POSTCODES = Pattern.compile("\\d{5}\\s?[-–]\\s?\\d{4,5}");
    private static final Pattern DATES = Pattern.compile(
            "\\b(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d{2}\\b|\\b(?:0?[1-9]|1[0-2])[/.](?:19|20)\\d{2}\\b");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[/–-]\\s*");
    private static final int MOST_DIGITS = 11;

    private Phones() {}

    /// Return the numbers in order, as they are written, single blanks inside.
    public static List<ContactMention> find(CharSequence text) {
        var found = new ArrayList<ContactMention>();
        var matcher = SHAPE.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            var whole = matcher.group();
            int end = matcher.start() + firstOfTwo(whole);
            var written = whole.substring(0, end - matcher.start())
                    .replaceAll("\u00ad", "")
                    .replaceAll("[\\s\u00a0\u202f]+", " ")
                    .strip();
            if (plausible(written)) {
                found.add(new ContactMention(written, matcher.start(), end));
            }
            from = end;
        }
        return found;
    }

    /// Return how far the first of two numbers reaches that a sign divides: `05 49 55 01 92 / 07 48 20 31 64`.
    private static int firstOfTwo(String text) {
        var sign = BETWEEN.matcher(text);
        while (sign.find()) {
            if (french(text.substring(0, sign.start())) || digits(text.substring(0, sign.start())) >= MOST_DIGITS) {
                return sign.start();
            }
        }
        return text.length();
    }

    private static int digits(String text) {
        return (int) text.chars().filter(Character::isDigit).count();
    }

    private static boolean plausible(String written) {
        if (YEARS.matcher(written).find()
                || DATES.matcher(written).find()
                || POSTCODES.matcher(written).matches()) {
            return false;
        }
        int digits = digits(written);
        boolean marked = written.startsWith("+") || written.startsWith("0") || written.startsWith("(");
        return marked ? digits >= 9 && digits <= 15 : digits >= 9 && digits <= 13 && written.matches(".*[\\s.)-].*");
    }

    /// Return whether a number is written the French way, at home or from abroad.
    public static boolean french(String written) {
        var digits = written.replaceAll("\\(0\\)", "").replaceAll("[^\\d+]", "");
        return digits.matches("0[1-9]\\d{8}|(?:\\+|00)33[1-9]\\d{8}");
    }
}
