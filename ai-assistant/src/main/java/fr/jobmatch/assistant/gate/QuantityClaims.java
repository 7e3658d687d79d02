package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.document.Claim.Kind;
import fr.jobmatch.lexicon.numbers.Dimension;
import fr.jobmatch.lexicon.numbers.NumberMention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Counts, amounts, percentages and measures must be those of the profile, said of the same thing and employer.
final class QuantityClaims implements ClaimRule {

    private static final WordList STOP_WORDS = WordList.named("stopwords");
    private static final Pattern CLOCK = Pattern.compile("(?:\\ba|\\bvers|\\bdes|\\bde|\\bat|,) $");
    private static final Pattern CLOCK_UNIT =
            Pattern.compile("^ ?(?:h|heures?|pm|am|o'clock|:)(?![a-z]).*", Pattern.DOTALL);
    private static final int SMALL = 3;

    @Override
    public List<Finding> read(Reading reading, ProfileFacts facts) {
        var findings = new ArrayList<Finding>();
        var support = new QuantitySupport(reading, facts);
        var labels = new LabelNumbers(reading, facts);
        for (var number : reading.numbers()) {
            int token = reading.indexAt(number.start());
            if (token < 0 || !reading.open(token) || clockTime(reading, number)) {
                continue;
            }
            var counted = Counted.around(reading.tokens(), number);
            var label = labels.read(number);
            if (label.isPresent()) {
                findings.add(label.get());
            } else if (claims(reading, number, counted, support)) {
                findings.add(support.judge(number, counted, kind(number, counted)));
            }
        }
        return findings;
    }

    /// "à 5 h", "a 4 pm start" are times of day.
    private static boolean clockTime(Reading reading, NumberMention number) {
        var before = reading.folded().substring(0, number.start());
        var after = reading.folded().substring(number.digitsEnd());
        return number.value() <= 24
                && CLOCK.matcher(before).find()
                && CLOCK_UNIT.matcher(after).matches()
                && (number.is(Dimension.NONE) || number.unit().symbol().equals("hour"))
                && !after.matches("(?s) ?(?:h|heures?|hours?) (?:par|a|per|/).*");
    }

    /// Small numbers in words are figures of speech unless they count people or what the profile counts.
    private static boolean claims(Reading reading, NumberMention number, Counted counted, QuantitySupport support) {
        if (counted.abstractNoun() && number.is(Dimension.NONE)) {
            return false;
        }
        boolean inWords = Character.isLetter(reading.folded().charAt(number.start()));
        boolean small = inWords && number.is(Dimension.NONE) && number.value() <= SMALL;
        return !small || counted.people() || support.countsLikeTheProfile(counted);
    }

    private static Kind kind(NumberMention number, Counted counted) {
        return switch (number.unit().dimension()) {
            case MONEY -> Kind.AMOUNT;
            case PERCENT -> Kind.PERCENTAGE;
            case TIME -> Kind.DURATION;
            case NONE -> counted.people() ? Kind.HEADCOUNT : Kind.NUMBER;
            default -> Kind.NUMBER;
        };
    }

    static boolean meaningful(Token token) {
        return !STOP_WORDS.has(token) && token.shape() != Token.Shape.NUMBER;
    }
}
