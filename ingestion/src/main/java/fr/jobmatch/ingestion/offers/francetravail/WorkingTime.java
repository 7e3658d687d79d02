package fr.jobmatch.ingestion.offers.francetravail;

import fr.jobmatch.lexicon.text.Folding;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Weekly hours and whether that is full time: `35H/semaine`, `35H30`, `39 H  Travail en journée`,
/// `Temps partiel - 24H/semaine`.
record WorkingTime(@Nullable Boolean fullTime, @Nullable Double perWeek) {

    private static final double LEGAL_WEEK = 35;
    private static final double LONGEST_WEEK = 60;
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,2}))? ?h ?([0-5]\\d)?(?!\\w)([^\\n]*)");

    static WorkingTime of(@Nullable String label, @Nullable String converted) {
        var folded = label == null ? "" : Folding.fold(label);
        var hours = hours(folded);
        return new WorkingTime(fullTime(converted == null ? folded : Folding.fold(converted), hours), hours);
    }

    private static @Nullable Double hours(String folded) {
        var found = HOURS.matcher(folded);
        if (!found.find()) {
            return null;
        }
        double hours = Double.parseDouble(found.group(1) + "." + (found.group(2) == null ? "0" : found.group(2)));
        hours += found.group(3) == null ? 0 : Double.parseDouble(found.group(3)) / 60;
        double perWeek = found.group(4).matches(" ?/ ?mois.*| ?par mois.*|.*mensuel.*") ? hours * 12 / 52 : hours;
        return perWeek >= 1 && perWeek <= LONGEST_WEEK ? Math.round(perWeek * 100) / 100.0 : null;
    }

    private static @Nullable Boolean fullTime(String folded, @Nullable Double hours) {
        if (folded.contains("temps partiel")) {
            return false;
        }
        if (folded.contains("temps plein")) {
            return true;
        }
        return hours == null ? null : Boolean.valueOf(hours >= LEGAL_WEEK);
    }
}
