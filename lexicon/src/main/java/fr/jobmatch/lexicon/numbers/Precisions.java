package fr.jobmatch.lexicon.numbers;

import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.Resource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/// The words around a number that say how it is meant.
final class Precisions {

    private static final Map<String, Precision> BEFORE = forms("before");
    private static final Map<String, Precision> AFTER = forms("after");

    private Precisions() {}

    static Precision around(String folded, int start, int end) {
        var before = folded.substring(0, start).stripTrailing();
        for (var form : BEFORE.entrySet()) {
            if (before.endsWith(form.getKey())
                    && startsWord(before, before.length() - form.getKey().length())) {
                return form.getValue();
            }
        }
        var after = folded.substring(end).stripLeading();
        for (var form : AFTER.entrySet()) {
            if (after.startsWith(form.getKey())) {
                return form.getValue();
            }
        }
        return Precision.EXACT;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static Map<String, Precision> forms(String place) {
        var forms = new LinkedHashMap<String, Precision>();
        Resource.rows(Precisions.class, "precision.tsv").stream()
                .filter(row -> row.get(1).equals(place))
                .flatMap(row -> row.stream().skip(2).map(form -> Map.entry(Folding.fold(form), row.get(0))))
                .sorted(Comparator.comparing(entry -> -entry.getKey().length()))
                .forEach(entry -> forms.put(entry.getKey(), Precision.valueOf(entry.getValue())));
        return forms;
    }
}
