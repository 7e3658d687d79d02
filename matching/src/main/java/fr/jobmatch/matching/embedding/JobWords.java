package fr.jobmatch.matching.embedding;

import fr.jobmatch.matching.text.Lists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The words by which descriptions name a job, read once.
final class JobWords {
    private static final Map<String, Set<String>> BY_KIND = new HashMap<>();

    static {
        for (var line : Lists.lines("named-jobs.tsv")) {
            var cells = line.split("\t");
            BY_KIND.put(cells[0], Set.of(cells[1].split(";")));
        }
    }

    static final Set<String> ASKS = of("asks");
    static final Set<String> IS = of("is");
    static final Set<String> ARTICLES = of("article");
    static final Set<String> SKIPPED = of("skip");
    static final Set<String> ENDS = of("ends");
    /// The first words of {@link #IS}, so that most words are dismissed at once.
    static final Set<String> BEGINNINGS = beginnings();

    private JobWords() {}

    private static Set<String> of(String kind) {
        return BY_KIND.getOrDefault(kind, Set.of());
    }

    private static Set<String> beginnings() {
        var beginnings = new HashSet<String>();
        IS.forEach(words -> beginnings.add(words.split(" ")[0]));
        return Set.copyOf(beginnings);
    }
}
