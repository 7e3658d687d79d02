package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.document.Claim.Kind;
import fr.jobmatch.lexicon.dates.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates and periods must be those of what the same words name: the position, the diploma, the achievement.
final class DateClaims implements ClaimRule {

    private static final WordList STOP_WORDS = WordList.named("stopwords");
    private static final WordList INTRODUCTIONS = WordList.named("date-introductions");
    private static final Pattern INSIDE =
            Pattern.compile("(?:\\b(?:en|in|during|courant|noel|ete|hiver|automne|printemps|summer|winter|spring|autumn"
                    + "|christmas|fin|debut|mid|late|early) ?)$");
    private static final Pattern LETTER_DATE = Pattern.compile("(?:\\ble|,) $|^$");

    @Override
    public List<Finding> read(Reading reading, ProfileFacts facts) {
        var mentions = reading.mentions(facts);
        var findings = new ArrayList<Finding>();
        for (var range : reading.dates()) {
            int token = reading.indexAt(range.start());
            if (token < 0 || reading.taken(range.start()) || !isDate(reading, range, token)) {
                continue;
            }
            if (datesTheLetter(reading, range) || reading.stance(token) != Stance.CLAIMED) {
                reading.take(range.start(), range.end());
                continue;
            }
            findings.add(
                    new Finding(range.start(), range.end(), Kind.DATE, source(reading, facts, mentions, range, token)));
        }
        return findings;
    }

    /// A bare year before a noun is a count: "2000 visiteurs".
    private static boolean isDate(Reading reading, DateRange range, int token) {
        if (!range.single() || range.from().month() != null) {
            return true;
        }
        boolean introduced = token > 0 && INTRODUCTIONS.has(reading.tokens().get(token - 1));
        int next = reading.indexAt(range.end());
        boolean noun = next > 0
                && reading.folded()
                        .substring(range.end(), reading.tokens().get(next).start())
                        .equals(" ")
                && reading.tokens().get(next).shape() == Token.Shape.LOWER
                && !STOP_WORDS.has(reading.tokens().get(next));
        return introduced || !noun;
    }

    private static boolean datesTheLetter(Reading reading, DateRange range) {
        return range.single()
                && range.from().day() != null
                && LETTER_DATE
                        .matcher(reading.folded().substring(0, range.start()))
                        .find();
    }

    private static @Nullable String source(
            Reading reading, ProfileFacts facts, Mentions mentions, DateRange range, int token) {
        var lines = linesToldBy(reading, facts, token);
        var named = named(reading, mentions, token);
        boolean inside = range.single()
                && INSIDE.matcher(reading.folded().substring(0, range.start())).find();
        var scope = new DateScope(facts, lines, named, inside);
        var from = scope.source(range.from());
        if (from.isEmpty() || range.to() == null || range.single()) {
            return from.orElse(null);
        }
        return scope.source(range.to()).map(to -> from.get()).orElse(null);
    }

    /// What the comma part names goes first, then what the whole clause names.
    private static Set<Entry> named(Reading reading, Mentions mentions, int token) {
        var near = mentions.among(reading.part(token));
        return near.isEmpty() ? mentions.among(reading.clause(token)) : near;
    }

    /// Lines of the profile with a date of their own that the clause retells.
    private static List<FactLine> linesToldBy(Reading reading, ProfileFacts facts, int token) {
        var clause = reading.clause(token);
        return facts.lines().stream()
                .filter(line -> !line.dates().isEmpty() && retold(line, clause))
                .toList();
    }

    private static boolean retold(FactLine line, List<Token> clause) {
        var content = line.tokens().stream()
                .filter(word -> !STOP_WORDS.has(word) && word.shape() != Token.Shape.NUMBER)
                .toList();
        long told = content.stream()
                .filter(word -> clause.stream().anyMatch(other -> Concepts.same(word.stem(), other.stem())))
                .count();
        return told > 0 && 2 * told >= content.size();
    }
}
