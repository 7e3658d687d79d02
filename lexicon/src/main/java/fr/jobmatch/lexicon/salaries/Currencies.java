package fr.jobmatch.lexicon.salaries;

import java.util.regex.Pattern;

/// The currency of a statement, as ISO 4217; euros unless another is named.
final class Currencies {

    private static final Pattern EURO = Pattern.compile("€|\\beur(?:os?)?\\b");

    private Currencies() {}

    static String in(String folded) {
        if (EURO.matcher(folded).find()) {
            return "EUR";
        }
        if (folded.contains("chf") || folded.contains("francs suisses")) {
            return "CHF";
        }
        if (folded.contains("£") || folded.contains("gbp")) {
            return "GBP";
        }
        if (folded.contains("cad")) {
            return "CAD";
        }
        return folded.contains("$") || folded.contains("usd") ? "USD" : "EUR";
    }
}
