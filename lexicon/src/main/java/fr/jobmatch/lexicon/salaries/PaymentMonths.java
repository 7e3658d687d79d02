package fr.jobmatch.lexicon.salaries;

import java.util.Optional;
import java.util.regex.Pattern;

/// How many monthly payments a year has: `sur 13,5 mois`, `dont 13e mois`, `x 14`.
final class PaymentMonths {

    private static final Pattern STATED = Pattern.compile(
            "\\bsur (?<on>\\d{1,2}(?:[.,]\\d+)?) ?mois\\b|\\b(?<nth>1[3-6]) ?(?:e|eme|ieme) ?mois\\b|\\bx ?(?<times>1[2-6])\\b");

    private PaymentMonths() {}

    /// Return the number of payments; empty when the text doesn't say or says 0, as some sources do for hours.
    static Optional<Double> stated(String folded) {
        var found = STATED.matcher(folded);
        while (found.find()) {
            var digits = found.group("on") != null
                    ? found.group("on")
                    : found.group("nth") != null ? found.group("nth") : found.group("times");
            double months = Double.parseDouble(digits.replace(',', '.'));
            if (months >= 12 && months <= 18) {
                return Optional.of(months);
            }
        }
        return Optional.empty();
    }

    /// Return the text with those statements blanked, so that their figures are no amounts.
    static String without(String folded) {
        return STATED.matcher(folded).replaceAll(found -> " ".repeat(found.end() - found.start()));
    }
}
