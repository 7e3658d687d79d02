package fr.jobmatch.lexicon.languages;

import fr.jobmatch.lexicon.text.Rows;
import fr.jobmatch.lexicon.text.TokenisedText;
import fr.jobmatch.lexicon.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads scores of language tests as levels: `TOEIC : 905`, `IELTS 7.5`, `860 au TOEIC`.
final class TestScores {

    private static final List<Scale> SCALES =
            Rows.of("languages/tests.txt").stream().map(Scale::of).toList();

    private static final Set<String> FIRST_WORDS = SCALES.stream()
            .map(scale -> Words.of(scale.name()).getFirst().folded())
            .collect(Collectors.toSet());

    private TestScores() {}

    static List<Levels.Found> find(CharSequence text) {
        var found = new ArrayList<Levels.Found>();
        if (!TokenisedText.of(text).anyWord(TestScores::mayBeTest)) {
            return found;
        }
        for (var scale : SCALES) {
            var matcher = scale.pattern().matcher(text);
            while (matcher.find()) {
                var digits = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
                double score = Double.parseDouble(digits.replace(',', '.'));
                scale.level(score)
                        .ifPresent(level -> found.add(new Levels.Found(level, matcher.start(), matcher.end())));
            }
        }
        return found;
    }

    private static boolean mayBeTest(String word) {
        return FIRST_WORDS.contains(word);
    }

    /// The least score of a test for each level, from A1 to C2; empty where a test doesn't certify the level.
    private record Scale(String name, Pattern pattern, List<String> least, double most) {

        private static Scale of(List<String> row) {
            var name = row.getFirst();
            var number = "(\\d{1,3}(?:[.,]\\d)?)(?![\\d.,]*\\d)";
            var pattern = Pattern.compile(
                    "\\b" + name + "\\b[^\\d\\n]{0,15}?" + number + "(?:\\s*/\\s*\\d+)?|(?<![\\d.,])" + number
                            + "(?:\\s*/\\s*\\d+)?(?:\\s*points?)?\\s+(?:au|in|to)?\\s*" + name + "\\b",
                    Pattern.CASE_INSENSITIVE);
            return new Scale(name, pattern, row.subList(1, 7), Double.parseDouble(row.get(7)));
        }

        private Optional<Level> level(double score) {
            for (int i = least.size() - 1; i >= 0 && score <= most; i--) {
                if (!least.get(i).isEmpty() && score >= Double.parseDouble(least.get(i))) {
                    return Optional.of(Level.values()[i]);
                }
            }
            return Optional.empty();
        }
    }
}
