package fr.jobmatch.lexicon.contracts;

import fr.jobmatch.lexicon.text.Rows;
import fr.jobmatch.lexicon.text.Vocabulary;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Recognises weekly hours (`35h`, `24H30/semaine`, `39 heures hebdomadaires`) and full or part time.
public final class WorkingHours {

    private static final String NUMBER =
            "(?<![\\d.,:h])(\\d{1,2})(?:[.,](\\d{1,2}))?\\s*(?:h|H|heures?|hours?|hrs?)\\s*(\\d{2})?(?![\\d\\p{L}])";

    private static final String PER_WEEK =
            "\\s*(?:de\\s+travail\\s+)?(?:/|par|per|a|la)?\\s*(?:semaine|sem\\b|hebdo\\p{L}*|week|wk|pw\\b)";

    private static final Pattern WEEKLY = Pattern.compile(NUMBER + PER_WEEK, Pattern.CASE_INSENSITIVE);

    private static final Pattern LED = Pattern.compile(
            "(?:hebdo\\p{L}*|base|contrat|temps\\s+(?:plein|partiel|complet)|dur[ée]e|semaine)[^\\d\\n.]{0,25}"
                    + NUMBER,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BARE = Pattern.compile(NUMBER, Pattern.CASE_INSENSITIVE);

    private static final Vocabulary<Boolean> FULL_TIME = new Vocabulary<>();

    static {
        for (var row : Rows.of("contracts/hours.txt")) {
            boolean full = row.getFirst().equals("FULL");
            Rows.values(row.get(1)).forEach(wording -> FULL_TIME.add(wording, full));
        }
    }

    private WorkingHours() {}

    /// Return the weekly hours that a text states; times of day and hours a month are none.
    public static OptionalDouble perWeek(CharSequence text) {
        for (var pattern : new Pattern[] {WEEKLY, LED, BARE}) {
            var hours = first(pattern, text);
            if (hours.isPresent()) {
                return hours;
            }
        }
        return OptionalDouble.empty();
    }

    /// Return whether a text states full time (true) or part time (false).
    public static Optional<Boolean> isFullTime(CharSequence text) {
        return FULL_TIME.find(text).stream().map(hit -> hit.value()).findFirst();
    }

    /// Bare hours only count where they are usual for a week, from 30 to 44: `9h - 17h` are times of day.
    private static OptionalDouble first(Pattern pattern, CharSequence text) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            double hours = hours(matcher.group(1), matcher.group(2), matcher.group(3));
            if (pattern == BARE ? hours >= 30 && hours <= 44 : hours >= 2 && hours <= 60) {
                return OptionalDouble.of(hours);
            }
        }
        return OptionalDouble.empty();
    }

    private static double hours(String whole, @Nullable String decimals, @Nullable String minutes) {
        double hours = Integer.parseInt(whole);
        if (decimals != null) {
            hours = Double.parseDouble(whole + "." + decimals);
        }
        return minutes == null ? hours : hours + Integer.parseInt(minutes) / 60.0;
    }
}
