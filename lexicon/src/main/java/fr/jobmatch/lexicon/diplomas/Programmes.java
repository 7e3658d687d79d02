package fr.jobmatch.lexicon.diplomas;

import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.PhraseIndex;
import fr.jobmatch.lexicon.text.Rows;
import fr.jobmatch.lexicon.text.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Acronyms of programmes (`MCO`, `NDRC`, `GEA`) and what they stand for.
final class Programmes {

    private static final PhraseIndex<String> NAMES = new PhraseIndex<>();
    private static final Map<String, String> EXPANSIONS = new LinkedHashMap<>();

    /// How far a programme stands behind its diploma, in characters.
    private static final int REACH = 4;

    static {
        for (var row : Rows.of("diplomas/programmes.txt")) {
            for (var acronym : Rows.values(row.getFirst())) {
                NAMES.add(acronym, row.get(1));
                EXPANSIONS.put(Folding.fold(acronym), Folding.fold(row.get(1)));
            }
            NAMES.add(row.get(1), row.get(1));
        }
    }

    private Programmes() {}

    /// Return the programme that follows a diploma.
    static Optional<Found> after(CharSequence text, int end) {
        int to = Math.min(text.length(), end + 120);
        return NAMES.find(text.subSequence(end, to)).stream()
                .findFirst()
                .filter(hit -> hit.start() <= REACH)
                .map(hit -> new Found(hit.value(), end + hit.end()));
    }

    /// Return a folded degree with its acronyms written out.
    static String expand(String folded) {
        var expanded = new StringBuilder();
        for (var word : Words.of(folded)) {
            expanded.append(expanded.isEmpty() ? "" : " ")
                    .append(EXPANSIONS.getOrDefault(word.folded(), word.folded()));
        }
        return expanded.toString();
    }

    record Found(String name, int end) {}
}
