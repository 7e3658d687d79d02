package fr.jobmatch.lexicon.salaries;

import fr.jobmatch.domain.offer.SalaryPeriod;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The period that words state: the first one after the amounts, else the last one before them.
final class SalaryPeriods {

    private static final Pattern PERIOD = Pattern.compile("(?<year>\\bannuels?\\b|\\bannuelles?\\b|\\bannuellement\\b"
            + "|\\bpar an\\b|/ ?an\\b|\\bannees?\\b|\\byear(?:ly)?\\b|\\bannual\\b|\\bper annum\\b|\\bl'an\\b)"
            + "|(?<month>\\bmensuel(?:s|le|les|lement)?\\b|\\bmois\\b|\\bmonth(?:ly)?\\b|/ ?mois\\b)"
            + "|(?<hour>\\bhoraires?\\b|\\bheures?\\b|\\bhour(?:ly)?\\b|/ ?h\\b|\\bde l'heure\\b)"
            + "|(?<day>\\bjournalier\\b|\\bjours?\\b|\\btjm\\b|\\bdaily\\b|\\bday\\b|/ ?j\\b)");

    private SalaryPeriods() {}

    static Optional<SalaryPeriod> stated(String folded, int amountsEnd) {
        var text = PaymentMonths.without(folded).replaceAll("\\d+ ?(?:h|heures?)\\b", "");
        int shift = folded.length() - text.length();
        var found = PERIOD.matcher(text);
        if (found.find(Math.min(Math.max(0, amountsEnd - shift), text.length()))) {
            return Optional.of(period(found));
        }
        found.reset();
        Optional<SalaryPeriod> last = Optional.empty();
        while (found.find()) {
            last = Optional.of(period(found));
        }
        return last;
    }

    private static SalaryPeriod period(Matcher found) {
        if (found.group("year") != null) {
            return SalaryPeriod.YEAR;
        }
        if (found.group("month") != null) {
            return SalaryPeriod.MONTH;
        }
        return found.group("hour") != null ? SalaryPeriod.HOUR : SalaryPeriod.DAY;
    }
}
