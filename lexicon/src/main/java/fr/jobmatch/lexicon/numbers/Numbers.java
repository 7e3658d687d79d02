package fr.jobmatch.lexicon.numbers;

import fr.jobmatch.lexicon.numbers.NumberWords.Spelled;
import fr.jobmatch.lexicon.text.FoldedText;
import fr.jobmatch.lexicon.text.Word;
import fr.jobmatch.lexicon.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises numbers in digits (any script, any grouping) and in words, with units and precision: `1,2 M€`, `12k`,
/// `quarante-cinq`, `une trentaine`, `£64,000`, `two and a half years`, `divisé par quatre`.
public final class Numbers {

    private static final Pattern DIGITS = Pattern.compile(
            "(?<![a-z0-9_@])(?<!\\d[.,:/])(?:(\\d{1,3}(?:[ .,']\\d{3})+)(?![\\d])((?:[.,]\\d{1,2})?)(?!\\d)|(\\d+)([.,]\\d+)?)");
    private static final Pattern MULTIPLIER = Pattern.compile(
            " ?(?:(k)(?=[ €$£]|eur|$|[^a-z0-9])|(m|mn|millions?)(?![a-z0-9²€$£])|(bn|md|mds|milliards?|billions?)(?![a-z0-9€$£])"
                    + "|(mille|thousand)(?![a-z])|(cents?|hundred)(?! ?%)(?![a-z]))(?: d'| de(?= euro))?");
    private static final Pattern AND_A_HALF = Pattern.compile(" (?:et demie?|and a half)\\b");
    private static final Pattern HALF_BEFORE_UNIT = Pattern.compile(" and a half\\b");
    private static final Pattern AND = Pattern.compile(" ?(?:et|and|,)? ");
    private static final Pattern SECOND_OF_RANGE = Pattern.compile(" ?(?:a|to|-|et|and|ou|or) ?");

    private static final double SMALLEST_SCALED = 1000;

    private Numbers() {}

    /// Return the numbers of a text in order, without overlaps; offsets count in the folded text.
    public static List<NumberMention> find(FoldedText text) {
        var words = Words.of(text.text());
        var found = new ArrayList<NumberMention>();
        inDigits(text, found);
        inWords(text, words, found);
        found.sort(Comparator.comparingInt(NumberMention::start));
        var multiples = Multiples.find(text, words, found);
        found.removeIf(number -> multiples.stream().anyMatch(other -> overlap(number, other)));
        found.addAll(multiples);
        found.sort(Comparator.comparingInt(NumberMention::start));
        joinMonths(text.text(), found);
        shareUnits(text.text(), found);
        return List.copyOf(found);
    }

    private static boolean overlap(NumberMention one, NumberMention other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static void inDigits(FoldedText text, List<NumberMention> found) {
        var matcher = DIGITS.matcher(text.text());
        while (matcher.find()) {
            if (!gluedToLetters(text, matcher.end())) {
                found.add(complete(text, value(matcher), Precision.EXACT, matcher.start(), matcher.end()));
            }
        }
    }

    private static double value(Matcher match) {
        if (match.group(1) != null) {
            return Double.parseDouble(
                    match.group(1).replaceAll("\\D", "") + match.group(2).replace(',', '.'));
        }
        var decimals = match.group(4) == null ? "" : match.group(4).replace(',', '.');
        return Double.parseDouble(match.group(3) + decimals);
    }

    /// `316L`, `2e` and `4x4` are names, not numbers; `12k` and `5h` are numbers.
    private static boolean gluedToLetters(FoldedText text, int end) {
        var folded = text.text();
        if (end >= folded.length() || !Character.isLetter(folded.charAt(end))) {
            return false;
        }
        if (MULTIPLIER.matcher(folded).region(end, folded.length()).lookingAt()) {
            return false;
        }
        return Units.after(folded, end).isEmpty() || Character.isUpperCase(text.originalCodePoint(end));
    }

    private static void inWords(FoldedText text, List<Word> words, List<NumberMention> found) {
        for (int at = 0; at < words.size(); ) {
            var spelled = NumberWords.at(text.text(), words, at);
            if (spelled.isEmpty()) {
                at++;
                continue;
            }
            number(text, words, spelled.get())
                    .filter(number -> found.stream().noneMatch(other -> overlap(number, other)))
                    .ifPresent(found::add);
            at = spelled.get().lastWord() + 1;
        }
    }

    private static Optional<NumberMention> number(FoldedText text, List<Word> words, Spelled spelled) {
        if (!WordSense.isNumber(text.text(), words, spelled)) {
            return Optional.empty();
        }
        var precision = switch (spelled.kind()) {
            case "round" -> Precision.ABOUT;
            case "many" -> Precision.AT_LEAST;
            default -> Precision.EXACT;
        };
        int start = words.get(spelled.firstWord()).start();
        return Optional.of(complete(
                text,
                spelled.value(),
                precision,
                start,
                words.get(spelled.lastWord()).end()));
    }

    private static NumberMention complete(FoldedText text, double value, Precision known, int start, int digitsEnd) {
        var folded = text.text();
        int end = digitsEnd;
        var multiplier = MULTIPLIER.matcher(folded).region(end, folded.length());
        multiplier.useTransparentBounds(true).useAnchoringBounds(false);
        if (multiplier.lookingAt() && meansMillions(text, multiplier, folded, start)) {
            value *= factor(multiplier);
            end = multiplier.end() - (folded.startsWith(" d'", multiplier.end() - 3) ? 3 : 0);
        }
        int valueEnd = end;
        var half = HALF_BEFORE_UNIT.matcher(folded).region(end, folded.length());
        if (half.lookingAt()) {
            value += 0.5;
            end = half.end();
        }
        var unit = Units.after(folded, end);
        if (unit.isPresent()) {
            end = unit.get().end();
            value += remainder(folded, end, unit.get().unit());
            end = endOfRemainder(folded, end, unit.get().unit());
        }
        var measured = unit.map(Units.Found::unit)
                .or(() -> Units.before(folded, start))
                .orElse(Unit.NONE);
        int from = unit.isEmpty() && measured != Unit.NONE ? startOfSign(folded, start) : start;
        var precision = known == Precision.EXACT || known == Precision.ABOUT ? around(folded, from, end, known) : known;
        if (measured.dimension() == Dimension.MONEY) {
            value *= measured.factor();
            measured = new Unit(measured.symbol(), Dimension.MONEY, 1);
        }
        return new NumberMention(value, measured, precision, from, valueEnd, end);
    }

    private static Precision around(String folded, int start, int end, Precision known) {
        var around = Precisions.around(folded, start, end);
        return around == Precision.EXACT ? known : around;
    }

    private static int startOfSign(String folded, int start) {
        return folded.charAt(start - 1) == ' ' ? start - 2 : start - 1;
    }

    /// A lone `m` is metres in lower case, millions in upper case or after a currency sign.
    private static boolean meansMillions(FoldedText text, Matcher match, String folded, int start) {
        return !"m".equals(match.group(2))
                || text.originalCodePoint(match.start(2)) == 'M'
                || Units.before(folded, start).isPresent();
    }

    private static double factor(Matcher match) {
        if (match.group(1) != null || match.group(4) != null) {
            return 1e3;
        }
        return match.group(5) != null ? 1e2 : match.group(2) != null ? 1e6 : 1e9;
    }

    /// "cinq ans et demi": what follows the unit, in that unit.
    private static double remainder(String folded, int end, Unit unit) {
        if (unit.dimension() != Dimension.TIME) {
            return 0;
        }
        if (AND_A_HALF.matcher(folded).region(end, folded.length()).lookingAt()) {
            return 0.5;
        }
        return 0;
    }

    private static int endOfRemainder(String folded, int end, Unit unit) {
        if (unit.dimension() != Dimension.TIME) {
            return end;
        }
        var half = AND_A_HALF.matcher(folded).region(end, folded.length());
        if (half.lookingAt()) {
            return half.end();
        }
        return end;
    }

    /// "3 ans et 7 mois" is one duration.
    private static void joinMonths(String folded, List<NumberMention> found) {
        for (int i = found.size() - 2; i >= 0; i--) {
            var years = found.get(i);
            var months = found.get(i + 1);
            if (years.unit().symbol().equals("year")
                    && months.unit().symbol().equals("month")
                    && AND.matcher(folded.substring(years.end(), months.start()))
                            .matches()) {
                double value = years.value() + months.value() / 12;
                found.set(
                        i,
                        new NumberMention(
                                value,
                                years.unit(),
                                years.precision(),
                                years.start(),
                                years.digitsEnd(),
                                months.end()));
                found.remove(i + 1);
            }
        }
    }

    /// In "de 6 à 2,5 %" and "1,4 à 2,1 M€" the first number has the unit and the multiplier of the second.
    private static void shareUnits(String folded, List<NumberMention> found) {
        for (int i = found.size() - 2; i >= 0; i--) {
            var first = found.get(i);
            var second = found.get(i + 1);
            double scale = scale(folded, second);
            boolean shares = second.unit() != Unit.NONE || scale > 1;
            if (first.unit() == Unit.NONE
                    && shares
                    && SECOND_OF_RANGE
                            .matcher(folded.substring(first.end(), second.start()))
                            .matches()) {
                double value = first.value() < SMALLEST_SCALED ? first.value() * scale : first.value();
                found.set(
                        i,
                        new NumberMention(
                                value,
                                second.unit(),
                                first.precision(),
                                first.start(),
                                first.digitsEnd(),
                                first.end()));
            }
        }
    }

    /// Return the multiplier written after a number in digits: 1000000 in "2,1 M€".
    private static double scale(String folded, NumberMention number) {
        var digits = DIGITS.matcher(folded).region(number.start(), number.end());
        if (!digits.find()) {
            return 1;
        }
        double plain = value(digits);
        return plain == 0 ? 1 : Math.max(1, Math.rint(number.value() / plain));
    }
}
