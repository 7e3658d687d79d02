package fr.jobmatch.lexicon.numbers;

import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.Resource;
import fr.jobmatch.lexicon.text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads numbers written in words: `quatre-vingt-dix-sept`, `un million deux cent mille`, `one hundred and forty`.
final class NumberWords {

    private static final Map<String, NumberWord> WORDS = new HashMap<>();

    static {
        for (var row : Resource.rows(NumberWords.class, "words.tsv")) {
            for (var form : row.subList(2, row.size())) {
                WORDS.put(Folding.fold(form), new NumberWord(row.get(0), Double.parseDouble(row.get(1))));
            }
        }
    }

    private NumberWords() {}

    /// Return the longest number in words that starts at a word; empty when none does.
    static Optional<Spelled> at(String text, List<Word> words, int first) {
        var sum = new Sum();
        int at = first;
        int last = -1;
        while (at < words.size()) {
            var word = WORDS.get(words.get(at).folded());
            if (word == null && last >= 0 && joins(words.get(at).folded(), sum)) {
                at++;
                continue;
            }
            if (word == null || (at > first && apart(text, words, at)) || !sum.accepts(word)) {
                break;
            }
            sum.add(word);
            last = at++;
        }
        return last < 0 ? Optional.empty() : Optional.of(new Spelled(sum.total(), sum.kind, first, last));
    }

    private static boolean joins(String word, Sum sum) {
        return ("et".equals(word) && sum.endsInTens()) || ("and".equals(word) && sum.endsInHundreds());
    }

    /// Number words belong together across one space or hyphen only.
    private static boolean apart(String text, List<Word> words, int at) {
        var between = text.substring(words.get(at - 1).end(), words.get(at).start());
        return !between.isBlank() && !between.equals("-");
    }

    /// A number in words: the kind of its last word tells an approximate count from a plain number.
    record Spelled(double value, String kind, int firstWord, int lastWord) {}

    private record NumberWord(String kind, double value) {}

    private static final class Sum {
        private double total;
        private double current;
        private String kind = "";
        private @Nullable NumberWord last;

        boolean accepts(NumberWord next) {
            if (last == null) {
                return true;
            }
            return switch (next.kind) {
                case "one", "unit" -> endsInTens() || endsInHundreds() || "scale".equals(last.kind) || tenBefore(next);
                case "teen" -> endsInHundreds() || "scale".equals(last.kind) || last.value == 60 || current == 80;
                case "ten" -> last.value == 4 || endsInHundreds() || "scale".equals(last.kind);
                case "hundred" -> last.value < 20 && current < 100;
                case "scale" -> !"many".equals(last.kind);
                case "round", "many" -> last.kind.equals("article") || last.kind.equals("one") || last.value < 10;
                default -> false;
            };
        }

        /// "dix-sept", "soixante-dix-huit".
        private boolean tenBefore(NumberWord next) {
            return last != null && last.value == 10 && next.value >= 7;
        }

        boolean endsInTens() {
            return last != null && ("ten".equals(last.kind) || current == 80 && last.value == 20);
        }

        boolean endsInHundreds() {
            return last != null && ("hundred".equals(last.kind) || "scale".equals(last.kind));
        }

        void add(NumberWord next) {
            switch (next.kind) {
                case "ten" ->
                    current = last != null && last.value == 4 && next.value == 20 ? current + 76 : current + next.value;
                case "hundred" -> current = Math.max(1, current) * next.value;
                case "scale" -> {
                    total += Math.max(1, current) * next.value;
                    current = 0;
                }
                case "round", "many" -> current = Math.max(1, current) * next.value;
                default -> current += next.value;
            }
            kind = next.kind;
            last = next;
        }

        double total() {
            return total + current;
        }
    }
}
