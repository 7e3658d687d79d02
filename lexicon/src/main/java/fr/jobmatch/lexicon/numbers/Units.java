package fr.jobmatch.lexicon.numbers;

import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.Resource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The units that may follow a number, and the currency signs that may precede it.
final class Units {

    private static final Map<String, Unit> UNITS = new HashMap<>();

    static {
        for (var row : Resource.rows(Units.class, "units.tsv")) {
            var unit = new Unit(row.get(1), Dimension.valueOf(row.get(0)), Double.parseDouble(row.get(2)));
            row.stream().skip(3).forEach(form -> UNITS.put(Folding.fold(form), unit));
        }
    }

    private static final String FORMS = UNITS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    private static final Pattern AFTER =
            Pattern.compile("[ -]?(?:(?:de |d')?(?=euro|dollar|livre|pound))?(" + FORMS + ")(?![a-z0-9'])");

    private Units() {}

    /// Return the unit that stands right after a number.
    static Optional<Found> after(String folded, int at) {
        var matcher = AFTER.matcher(folded).region(at, folded.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt()
                ? Optional.of(new Found(UNITS.getOrDefault(matcher.group(1), Unit.NONE), matcher.end()))
                : Optional.empty();
    }

    /// Return the currency whose sign stands right before a number.
    static Optional<Unit> before(String folded, int at) {
        int sign = at > 1 && folded.charAt(at - 1) == ' ' ? at - 2 : at - 1;
        return sign < 0 || "€£$".indexOf(folded.charAt(sign)) < 0
                ? Optional.empty()
                : Optional.ofNullable(UNITS.get(String.valueOf(folded.charAt(sign))));
    }

    record Found(Unit unit, int end) {}
}
