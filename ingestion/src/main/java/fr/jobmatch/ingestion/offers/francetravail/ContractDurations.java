package fr.jobmatch.ingestion.offers.francetravail;

import fr.jobmatch.lexicon.text.Folding;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The length of a contract: `CDD - 6 Mois`, `Mission intérimaire - 5 Jour(s)`, `Saisonnier - 2 Semaine(s)`.
final class ContractDurations {

    private static final double DAYS_PER_MONTH = 365.25 / 12;
    private static final Pattern DURATION =
            Pattern.compile("(\\d+(?:[.,]\\d+)?) ?(jour|semaine|mois|an(?:s|nee|\\(s\\)|\\b))");

    private ContractDurations() {}

    /// Return the length in months; null when none is stated.
    static @Nullable Double months(@Nullable String label) {
        if (label == null) {
            return null;
        }
        var found = DURATION.matcher(Folding.fold(label));
        if (!found.find()) {
            return null;
        }
        double number = Double.parseDouble(found.group(1).replace(',', '.'));
        double months = switch (found.group(2)) {
            case "jour" -> number / DAYS_PER_MONTH;
            case "semaine" -> number * 7 / DAYS_PER_MONTH;
            case "mois" -> number;
            default -> number * 12;
        };
        return Math.round(months * 100) / 100.0;
    }
}
