package fr.jobmatch.ingestion.offers.capture;

import fr.jobmatch.ingestion.offers.text.PlainText;
import fr.jobmatch.lexicon.contracts.Contracts;
import fr.jobmatch.lexicon.occupations.OccupationLexicon;
import fr.jobmatch.lexicon.places.PlaceLexicon;
import fr.jobmatch.lexicon.text.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The parts of an offer that somebody pasted as text: what a label announces (`Lieu : Nantes`), else what stands among
/// its first lines. The person corrects it before it is kept.
final class PastedText {

    private static final int HEAD = 15;
    private static final int LONGEST_TITLE = 120;
    private static final Pattern LABELLED = Pattern.compile("^([\\p{L}’' /]{2,40}?)\\s*:\\s*(\\S.*)$");
    private static final Pattern GENDER = Pattern.compile("(?i)\\b[hfmw]\\s*/\\s*[hfmwx]\\b|\\([hf]\\)");
    private static final Pattern PLACE = Pattern.compile("\\b\\d{5}\\b|\\((?:\\d{2,3}|2[AB])\\)|^\\d{2,3} ?- ?\\p{L}");
    private static final Pattern MONEY = Pattern.compile("(?i)\\d\\s*(?:k\\s*)?(?:€|eur)|\\bk€|\\bsmic\\b");

    /// What parts two things on one line, but neither a range (`24 000 - 28 000 €`) nor a number from its town (`29 -
    /// Brest`).
    private static final Pattern BETWEEN = Pattern.compile("(?<![\\d€])\\s+[–—|·•-]\\s+");
    private static final Pattern BEFORE_MONEY = Pattern.compile("(?<![\\d€])(?:,\\s+|;\\s*|\\s+[–—|·•-]\\s+)");
    private static final Pattern NAME = Pattern.compile("[\\p{Lu}\\d][^:!?]{1,59}(?<![.,;])");
    private static final Map<String, String> LABELS = labels();

    private final List<String> lines;
    private final Map<String, String> labelled = new HashMap<>();

    PastedText(String text) {
        lines = PlainText.of(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (var line : lines) {
            var found = LABELLED.matcher(line);
            var field = found.matches()
                    ? LABELS.get(found.group(1).toLowerCase(Locale.ROOT).strip())
                    : null;
            if (field != null) {
                labelled.putIfAbsent(field, found.group(2));
            }
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    String title() {
        var stated = labelled.get("title");
        if (stated != null) {
            return shortened(stated);
        }
        return head(line -> GENDER.matcher(line).find())
                .or(() -> head(line -> line.length() <= LONGEST_TITLE
                        && !OccupationLexicon.builtIn().ofTitle(line).isEmpty()))
                .map(PastedText::shortened)
                .orElseGet(() -> shortened(lines.getFirst()));
    }

    /// Where no label announces it: what shares the place's line, or the line between the title's and the place's.
    @Nullable
    String company() {
        var stated = labelled.get("company");
        int title = lines.indexOf(title());
        if (stated != null || title < 0) {
            return stated;
        }
        var after = lines.subList(title + 1, Math.min(lines.size(), title + 3));
        for (int i = 0; i < after.size(); i++) {
            var parts = parts(after.get(i));
            boolean nearPlace =
                    parts.stream().anyMatch(PastedText::isPlace) || i + 1 < after.size() && isPlace(after.get(i + 1));
            var name = parts.stream().filter(PastedText::mayBeCompany).findFirst();
            if (nearPlace && name.isPresent()) {
                return name.get();
            }
        }
        return null;
    }

    @Nullable
    String place() {
        var stated = labelled.get("place");
        if (stated != null) {
            return stated;
        }
        return head(line -> line.length() <= LONGEST_TITLE && isPlace(line))
                .flatMap(
                        line -> parts(line).stream().filter(PastedText::isPlace).findFirst())
                .or(this::namedPlace)
                .orElse(null);
    }

    private static List<String> parts(String line) {
        return List.of(BETWEEN.split(line));
    }

    private static boolean isPlace(String text) {
        return PLACE.matcher(text).find();
    }

    private static boolean mayBeCompany(String text) {
        return NAME.matcher(text).matches()
                && !isPlace(text)
                && !MONEY.matcher(text).find()
                && Contracts.find(text).isEmpty()
                && PlaceLexicon.builtIn().find(text).isEmpty();
    }

    @Nullable
    String contract() {
        return labelled.get("contract");
    }

    @Nullable
    String salary() {
        var stated = labelled.get("salary");
        return stated != null
                ? stated
                : lines.stream()
                        .filter(line -> MONEY.matcher(line).find())
                        .findFirst()
                        .map(PastedText::fromMoneyOn)
                        .orElse(null);
    }

    /// `CDI, 35 h, 24 000 à 28 000 € brut par an` without what stands before the amount.
    private static String fromMoneyOn(String line) {
        var money = MONEY.matcher(line);
        var separator = BEFORE_MONEY.matcher(line);
        int start = 0;
        int end = money.find() ? money.start() : 0;
        while (separator.find() && separator.end() <= end) {
            start = separator.end();
        }
        return line.substring(start);
    }

    private Optional<String> namedPlace() {
        return lines.stream()
                .limit(HEAD)
                .flatMap(line -> PlaceLexicon.builtIn().mentions(line).stream())
                .findFirst()
                .map(mention -> mention.place().name());
    }

    private Optional<String> head(Predicate<String> condition) {
        return lines.stream().limit(HEAD).filter(condition).findFirst();
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_TITLE
                ? line
                : line.substring(0, line.lastIndexOf(' ', LONGEST_TITLE) + 1).strip();
    }

    private static Map<String, String> labels() {
        var labels = new HashMap<String, String>();
        for (var row : Resource.rows(PastedText.class, "labels.tsv")) {
            labels.put(row.get(1), row.get(0));
        }
        return labels;
    }
}
