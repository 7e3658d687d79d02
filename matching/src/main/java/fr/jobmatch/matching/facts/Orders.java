package fr.jobmatch.matching.facts;

import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.matching.text.Lists;
import java.util.List;
import java.util.regex.Pattern;

/// Recognises lines that give orders to a machine instead of saying something about a candidate.
final class Orders {
    private static final List<Pattern> PATTERNS =
            Lists.lines("orders-to-machines.txt").stream().map(Pattern::compile).toList();

    private Orders() {}

    static boolean isOrder(String text) {
        var folded = Folding.fold(text);
        return PATTERNS.stream().anyMatch(pattern -> pattern.matcher(folded).find());
    }
}
