package fr.jobmatch.lexicon.numbers;

import fr.jobmatch.lexicon.numbers.NumberWords.Spelled;
import fr.jobmatch.lexicon.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells number words from their doubles: the article "un", the month "sept.", the adjective "neuf", "per cent".
final class WordSense {

    private static final Pattern YEAR_NEXT = Pattern.compile("\\.? ?\\d{4}(?!\\d).*", Pattern.DOTALL);
    private static final Set<String> BEFORE_NEUF = Set.of("de", "d'", "a", "les", "des", "nous", "sont", "sur", "plus");

    private WordSense() {}

    static boolean isNumber(String text, List<Word> words, Spelled spelled) {
        var first = words.get(spelled.firstWord()).folded();
        var rest = text.substring(words.get(spelled.lastWord()).end());
        if (spelled.firstWord() < spelled.lastWord()) {
            return true;
        }
        return switch (spelled.kind()) {
            case "one" ->
                Units.after(rest, 0)
                        .filter(found -> found.unit().dimension() == Dimension.TIME
                                && !found.unit().symbol().equals("day"))
                        .isPresent();
            case "article" -> false;
            default ->
                switch (first) {
                    case "sept" -> !YEAR_NEXT.matcher(rest).matches();
                    case "cent", "cents" -> !follows(words, spelled, Set.of("per", "pour", "p"));
                    case "neuf" -> !rest.matches("(?s)\\s*([.,;)].*)?") || follows(words, spelled, BEFORE_NEUF);
                    default -> true;
                };
        };
    }

    private static boolean follows(List<Word> words, Spelled spelled, Set<String> before) {
        return spelled.firstWord() > 0
                && before.contains(words.get(spelled.firstWord() - 1).folded());
    }
}
