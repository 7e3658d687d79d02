package fr.jobmatch.ingestion.review;

import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.resume.JsonResume;
import fr.jobmatch.lexicon.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Tells the lines of a CV that left no trace in its profile.
final class Understanding {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+#]{3,}");

    /// Shorter lines are headings, dates and places, whose words a profile writes otherwise.
    private static final int LEAST_WORDS = 4;

    /// The share of a line's words that a profile has when it took the line over.
    private static final double TAKEN_OVER = 0.5;

    private static final int SHOWN = 8;

    private final Set<String> known = new HashSet<>();

    private Understanding() {}

    static Understanding of(Profile profile) {
        var understanding = new Understanding();
        understanding.learn(JsonResume.toNode(profile));
        return understanding;
    }

    private void learn(JsonNode node) {
        if (node.isContainer()) {
            node.forEach(this::learn);
        } else {
            words(node.asString("")).forEach(known::add);
        }
    }

    /// Return the first lines that a profile has too little of.
    List<String> missing(String text) {
        return text.lines()
                .map(line -> line.replace('\t', ' ').strip())
                .filter(this::isMissing)
                .limit(SHOWN)
                .toList();
    }

    private boolean isMissing(String line) {
        var words = words(line).toList();
        long found = words.stream().filter(known::contains).count();
        return words.size() >= LEAST_WORDS && found < TAKEN_OVER * words.size();
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(Folding.fold(text)).results().map(found -> found.group());
    }
}
