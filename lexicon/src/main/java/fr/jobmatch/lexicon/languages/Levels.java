package fr.jobmatch.lexicon.languages;

import fr.jobmatch.lexicon.text.PhraseIndex;
import fr.jobmatch.lexicon.text.Rows;
import fr.jobmatch.lexicon.text.TokenisedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads levels of language in any wording: CEFR, `courant`, `langue maternelle`, `TOEIC 905`.
public final class Levels {

    private static final Pattern CEFR = Pattern.compile("(?<![\\p{L}\\d])([ABC][12])(?![\\p{L}\\d])[+*]?");
    private static final PhraseIndex<Level> WORDINGS = wordings();

    private Levels() {}

    /// Return the level that a text names: in letters of the CEFR if it does, for they say more than `technique (B1)`
    /// does in words, else the first; test scores count.
    public static Optional<Level> of(CharSequence text) {
        var cefr = CEFR.matcher(text);
        return cefr.find()
                ? Optional.of(Level.valueOf(cefr.group(1)))
                : find(text).stream().map(Found::level).findFirst();
    }

    /// Return the levels that a text names, in order.
    static List<Found> find(CharSequence text) {
        var found = new ArrayList<Found>();
        for (var hit : WORDINGS.find(text)) {
            found.add(new Found(hit.value(), hit.start(), hit.end()));
        }
        if (TokenisedText.of(text).anyWord(Levels::mayBeCefr)) {
            addCefr(found, text.toString());
        }
        found.addAll(TestScores.find(text));
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private static boolean mayBeCefr(String word) {
        return word.length() >= 2 && Character.isDigit(word.charAt(1)) && "abc".indexOf(word.charAt(0)) >= 0;
    }

    private static void addCefr(List<Found> found, String text) {
        var cefr = CEFR.matcher(text);
        while (cefr.find()) {
            found.add(new Found(Level.valueOf(cefr.group(1)), cefr.start(), cefr.end()));
        }
    }

    private static PhraseIndex<Level> wordings() {
        var index = new PhraseIndex<Level>();
        for (var row : Rows.of("languages/levels.txt")) {
            var level = Level.valueOf(row.getFirst());
            Rows.values(row.get(1)).forEach(wording -> index.add(wording, level));
        }
        return index;
    }

    record Found(Level level, int start, int end) {}
}
