package fr.jobmatch.lexicon.licences;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Recognises electrical clearances of NF C 18-510: `habilitation électrique B1V, BR et BC`, `B2V/H1V`.
final class ElectricalClearances {

    private static final String ANY = "(?:[BH][0-2]V?|[BH][0-2]T|B[RCSEP]|H[CE])";

    private static final String LINK = "(?:[\\s,/+;&\\-()]|\\bet\\b|\\bou\\b|\\bV\\b)*";

    private static final Pattern INTRODUCED = Pattern.compile(
            "(?i:habilit\\p{L}*)(?i:\\s+[ée]lectriques?)?(?i:\\s+(?:de\\s+)?(?:niveau|type)s?)?[\\s:\\-–(]*(" + ANY
                    + "(?:" + LINK + ANY + ")*)(?![\\p{L}\\d])");

    /// These letters mean nothing else.
    private static final Pattern EVIDENT = Pattern.compile(
            "(?<![\\p{L}\\d])(?:[BH][12]V|H0V|B0V|H0\\s?[-/]?\\s?B0|B0\\s?[-/]?\\s?H0V?)(?![\\p{L}\\d])");

    private static final Pattern ONE = Pattern.compile(ANY);

    private ElectricalClearances() {}

    /// Return whether a folded word can begin a clearance.
    static boolean mayOpen(String word) {
        char first = word.charAt(0);
        return (first == 'b' || first == 'h') && word.length() > 1 && Character.isDigit(word.charAt(1))
                || word.startsWith("habilit");
    }

    static List<LicenceMention> find(CharSequence text) {
        var found = new ArrayList<LicenceMention>();
        var introduced = INTRODUCED.matcher(text);
        int end = 0;
        while (introduced.find()) {
            add(found, introduced.group(1), introduced.start(), introduced.end());
            end = introduced.end();
        }
        var evident = EVIDENT.matcher(text);
        while (evident.find()) {
            if (evident.start() >= end) {
                add(found, evident.group(), evident.start(), evident.end());
            }
        }
        return found;
    }

    private static void add(List<LicenceMention> found, String symbols, int start, int end) {
        var symbol = ONE.matcher(symbols);
        while (symbol.find()) {
            var code = "HABILITATION_" + symbol.group();
            found.add(new LicenceMention(new Permit(code, "Habilitation électrique " + symbol.group()), start, end));
        }
    }
}
