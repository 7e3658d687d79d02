package fr.jobmatch.ingestion.review;

import fr.jobmatch.lexicon.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Which entry of one list is the same as which of another, by the words that they are known by.
final class EntryPairs {

    private static final double ALIKE = 0.5;

    private final int[] partners;
    private final List<Integer> alone = new ArrayList<>();

    private EntryPairs(int size) {
        partners = new int[size];
        Arrays.fill(partners, -1);
    }

    static EntryPairs of(JsonNode mine, JsonNode theirs) {
        var pairs = new EntryPairs(mine.size());
        var taken = new HashSet<Integer>();
        candidates(mine, theirs).stream()
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .forEach(pair -> pairs.join(pair, taken));
        for (int i = 0; i < theirs.size(); i++) {
            if (!taken.contains(i)) {
                pairs.alone.add(i);
            }
        }
        return pairs;
    }

    /// Return the index of the other list's entry; -1 when there is none.
    int partner(int mine) {
        return partners[mine];
    }

    /// Return the indexes of the other list's entries that have no partner.
    List<Integer> alone() {
        return alone;
    }

    private void join(Candidate pair, Set<Integer> taken) {
        if (partners[pair.mine] < 0 && taken.add(pair.theirs)) {
            partners[pair.mine] = pair.theirs;
        }
    }

    private static List<Candidate> candidates(JsonNode mine, JsonNode theirs) {
        var all = new ArrayList<Candidate>();
        for (int i = 0; i < mine.size(); i++) {
            for (int j = 0; j < theirs.size(); j++) {
                double likeness = likeness(mine.get(i), theirs.get(j));
                if (likeness >= ALIKE) {
                    all.add(new Candidate(i, j, likeness));
                }
            }
        }
        return all;
    }

    /// Lists without any name, such as skills in one group, are one and the same.
    private static double likeness(JsonNode mine, JsonNode theirs) {
        var a = words(mine);
        var b = words(theirs);
        if (a.isEmpty() && b.isEmpty()) {
            return 1;
        }
        var shared = new HashSet<>(a);
        shared.retainAll(b);
        return 2.0 * shared.size() / (a.size() + b.size());
    }

    private static Set<String> words(JsonNode entry) {
        var words = new HashSet<>(
                Arrays.asList(Folding.fold(EntryWords.title(entry)).split("[^\\p{L}\\p{N}+#]+")));
        words.remove("");
        return words;
    }

    private record Candidate(int mine, int theirs, double likeness) {}
}
