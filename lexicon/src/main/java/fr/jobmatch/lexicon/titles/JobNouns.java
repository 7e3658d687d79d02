package fr.jobmatch.lexicon.titles;

import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes the feminine and masculine forms of job nouns equal: `développeuse` = `développeur`.
public final class JobNouns {

    private static final Map<String, String> IRREGULAR = new HashMap<>();
    private static final List<List<String>> ENDINGS;

    static {
        for (var row : Rows.of("titles/feminines.txt")) {
            for (var feminine : Rows.values(row.get(1))) {
                IRREGULAR.put(Folding.fold(feminine), Folding.fold(row.getFirst()));
            }
        }
        ENDINGS = Rows.of("titles/feminine-endings.txt");
    }

    private JobNouns() {}

    /// Return the masculine form of a folded word, the word itself when it isn't a known feminine.
    public static String masculine(String folded) {
        var irregular = IRREGULAR.get(folded);
        if (irregular != null) {
            return irregular;
        }
        for (var ending : ENDINGS) {
            if (folded.length() >= ending.getFirst().length() + 2 && folded.endsWith(ending.getFirst())) {
                return folded.substring(0, folded.length() - ending.getFirst().length()) + ending.get(1);
            }
        }
        return folded;
    }

    /// Return whether two words are the two forms of one job noun, in either order.
    static boolean isPair(String one, String other) {
        var first = Folding.fold(one);
        var second = Folding.fold(other);
        return masculine(first).equals(masculine(second)) || second.equals(first + "e") || first.equals(second + "e");
    }
}
