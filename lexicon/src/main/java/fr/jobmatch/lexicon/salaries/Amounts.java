package fr.jobmatch.lexicon.salaries;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The first amount of money or range of amounts in folded text. A bare number counts only when the whole text is
/// about it; `39h`, `13e mois` and `sur 12 mois` never do.
/// @param end offset after the amounts
record Amounts(@Nullable Double min, @Nullable Double max, boolean inThousands, int end) {

    private static final String NUMBER =
            "(?<![\\d.,+\\p{L}])(?<!(?:ccn|idcc|indice|coef|coefficient|echelon|groupe|niveau|bac) )(\\d{1,3}(?:[ .,]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?)(?!\\d|[.,]\\d| ?%| ?(?:h|heures?)\\b"
                    + "| ?(?:e|eme|er|ans?|jours?|mois)\\b)";
    private static final String UNIT =
            " ?(k ?(?:€|eur(?:os?)?|e|\\$|£)?(?![a-z])|(?:€|euros?\\b|eur\\b|\\$|£|chf\\b))?";
    private static final String GROSS = " ?(?:bruts?|nets?)?";
    private static final Pattern RANGE =
            Pattern.compile(NUMBER + UNIT + GROSS + " ?(?:-|a|au|et|to|/|and) ?(?:€|\\$|£)? ?" + NUMBER + UNIT);
    private static final Pattern SINGLE = Pattern.compile(NUMBER + UNIT);
    private static final Pattern AT_LEAST =
            Pattern.compile("(?:a partir de|des|minimum|mini|au moins|from|>=?|plus de) ?(?:€|\\$|£)? ?$");
    private static final Pattern AT_MOST =
            Pattern.compile("(?:jusqu'a|jusqu'au|maximum|max|up to|<=?|moins de) ?(?:€|\\$|£)? ?$");
    private static final Pattern SAYS_SALARY = Pattern.compile(
            "\\b(?:brut|net|annuel|mensuel|horaire|salaire|remuneration)|\\b(?:par|/) ?(?:an|mois|heure|h)\\b|/ ?h\\b|\\bautre de\\b");
    private static final Pattern ONLY_A_NUMBER =
            Pattern.compile("(?:a partir de|de|entre|environ|des|minimum)? ?[\\d .,]+(?:(?:-|a|et|/)? ?[\\d .,]+)?");

    private static final Pattern TURNOVER = Pattern.compile("\\bca annuel\\b|\\bchiffre d'affaires?\\b");

    static Optional<Amounts> first(String folded) {
        var text = PaymentMonths.without(folded);
        if (TURNOVER.matcher(text).find()) {
            return Optional.empty();
        }
        boolean bareNumbers = SAYS_SALARY.matcher(text).find()
                || ONLY_A_NUMBER.matcher(text.strip()).matches();
        var range = RANGE.matcher(text);
        while (range.find()) {
            if (bareNumbers || range.group(2) != null || range.group(4) != null || isSigned(text, range.start())) {
                return Optional.of(range(range));
            }
        }
        var single = SINGLE.matcher(text);
        while (single.find()) {
            if (bareNumbers || single.group(2) != null || isSigned(text, single.start())) {
                return Optional.of(single(single, text));
            }
        }
        return Optional.empty();
    }

    private static Amounts range(Matcher found) {
        double min = number(found.group(1));
        double max = number(found.group(3));
        boolean thousands = isThousands(found.group(4)) || isThousands(found.group(2));
        return new Amounts(scaled(min, thousands), scaled(max, thousands), thousands, found.end());
    }

    private static Amounts single(Matcher found, String text) {
        boolean thousands = isThousands(found.group(2));
        double amount = scaled(number(found.group(1)), thousands);
        var before = text.substring(0, found.start());
        boolean atLeast = AT_LEAST.matcher(before).find();
        boolean atMost = AT_MOST.matcher(before).find();
        return new Amounts(atMost ? null : amount, atLeast ? null : amount, thousands, found.end());
    }

    private static boolean isSigned(String text, int at) {
        return at > 0 && "€$£".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean isThousands(@Nullable String unit) {
        return unit != null && unit.strip().startsWith("k");
    }

    /// In `45 à 60K€` both are thousands; in `53 à 75 000 €` the first is, without a `k`.
    private static double scaled(double amount, boolean thousands) {
        return thousands && amount < 1000 ? amount * 1000 : amount;
    }

    /// A comma or dot before exactly three digits groups thousands; before one or two it is decimal.
    private static double number(String digits) {
        var plain = digits.replace(" ", "");
        plain = plain.replaceAll("[.,](?=\\d{3}(?:\\D|$))", "");
        return Double.parseDouble(plain.replace(',', '.'));
    }
}
