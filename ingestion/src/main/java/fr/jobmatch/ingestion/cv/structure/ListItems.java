package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.lexicon.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts an enumeration into its items: at commas, semicolons, points and bars, not inside brackets nor in `A/B
/// testing`.
final class ListItems {

    private static final Pattern LEVEL = Pattern.compile(
            "(?i)\\s*(?:[(\\[–—:-]\\s*)?\\b(?:débutant|debutant|notions?|intermédiaire|intermediaire|avancé|avance|confirmé|expert|maîtrisé|maîtrise|courant|bon niveau|niveau \\w+|beginner|basic|basics|intermediate|advanced|expert level|proficient|familiar|fluent|excellent|good|bien|très bien|\\d{1,3}\\s?%|\\d/5|\\d{1,2}/10|\\d+\\+? (?:ans?|years?|yrs))\\s*[)\\]]?\\s*$");
    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(?:(?:et|and|also|plus)\\s+)?(?:(?:proficient|experienced|skilled|familiar|knowledgeable|fluent)\\s+(?:in|with)|(?:good |strong |basic )?(?:knowledge|command|mastery) of|(?:bonne |parfaite )?(?:maîtrise|connaissance|pratique)s? (?:de la|de l['’]|de|des|du|d['’])|maîtrise de|utilisation (?:de|du|des))\\s*");
    private static final Pattern METER =
            Pattern.compile("[●○•◦■□★☆▮▯⬤◯⚫⚪✦✧▰▱█░▓*]{2,}|\\b(?:[oO]\\s?){4,6}$|(?:\\s+[@&©®#¢]{1,3}){2,}.*$");

    private ListItems() {}

    /// Return the items of a text.
    static List<String> of(String text) {
        var items = new ArrayList<String>();
        for (var part : cut(METER.matcher(text).replaceAll(" "))) {
            halves(part, items, text);
        }
        return items.stream().map(ListItems::clean).filter(ListItems::sensible).toList();
    }

    private static List<String> cut(String text) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = Math.max(0, depth + (c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0));
            if (depth == 0 && divides(text, i)) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static boolean divides(String text, int at) {
        char c = text.charAt(at);
        boolean spaced = at > 0 && at + 1 < text.length() && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ';
        return switch (c) {
            case ';', '|', '•', '·', '∙', '⋅', '\t', '\n', '●', '▪' -> true;
            case ',' ->
                !(at > 0
                        && at + 1 < text.length()
                        && Character.isDigit(text.charAt(at - 1))
                        && Character.isDigit(text.charAt(at + 1)));
            case '/', '-', '–', '—' -> spaced;
            default -> false;
        };
    }

    /// The last item of an enumeration hides two: `Word, Excel et Access`.
    private static void halves(String part, List<String> items, String whole) {
        var match = Pattern.compile("(?i)^(.+?)\\s+(?:et|and|&)\\s+(.+)$").matcher(part.strip());
        boolean enumerated = whole.indexOf(',') >= 0;
        if (enumerated
                && match.matches()
                && shortEnough(match.group(1))
                && shortEnough(match.group(2))
                && !part.contains("(")) {
            boolean known = Skills.known(match.group(1)) || Skills.known(match.group(2));
            boolean last = whole.stripTrailing()
                    .replaceFirst("\\.$", "")
                    .endsWith(part.strip().replaceFirst("\\.$", ""));
            if (known
                    || last
                            && words(part) <= 4
                            && Character.isUpperCase(match.group(2).codePointAt(0))) {
                items.add(match.group(1));
                items.add(match.group(2));
                return;
            }
        }
        items.add(part);
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static boolean shortEnough(String text) {
        return words(text) <= 3;
    }

    static String clean(String text) {
        var plain = Folding.visible(text)
                .strip()
                .replaceFirst("^[\\s•·▪◦–—*-]+\\s*", "")
                .replaceFirst("[\\s.;,:–—-]+$", "");
        plain = plain.replaceFirst("(?i)^(?:et|and|&)\\s+", "");
        plain = LEAD.matcher(plain).replaceFirst("");
        var bare = LEVEL.matcher(plain).replaceFirst("").strip().replaceFirst("[\\s(:–—-]+$", "");
        return (bare.length() < 2 && bare.length() < plain.length() && !bare.matches("[CRr]")) ? plain : bare;
    }

    private static boolean sensible(String item) {
        return item.matches("(?s).*\\p{L}.*|.*\\d{2,}.*") && item.length() <= 90 && item.split("\\s+").length <= 9;
    }

    /// Return the texts of lines whose cells, bullets and breaks already divide items, with wrapped lines joined.
    static List<String> texts(List<Line> lines) {
        var texts = new ArrayList<String>();
        Line before = null;
        // Where items start small, a small letter doesn't tell that a line goes on.
        boolean small = startsLow(lines.getFirst());
        for (var line : lines) {
            if (before != null && goesOn(before, line, small, texts.getLast())) {
                texts.add(LineBreaks.join(texts.removeLast(), line.text()));
            } else {
                texts.add(line.text());
            }
            before = line;
        }
        return texts;
    }

    /// Return whether a line goes on with the enumeration or the item of the line before; a row of tags never does.
    private static boolean goesOn(Line before, Line line, boolean small, String open) {
        if (line.bullet()
                || line.startsColumn()
                || before.cells().size() > 2
                || line.cells().size() > 1) {
            return false;
        }
        var text = before.text().strip();
        boolean low = startsLow(line);
        boolean enumeration = text.contains(",") || text.contains(";") || text.contains(" | ") || text.contains(" • ");
        return text.matches("(?s).*(?:[,;&/\u00ad-]|\\b(?:et|and|de|du|des|d['’]|in|of|with|avec))$")
                || before.full() && line.gap() < 0.9 && (low && !small || enumeration)
                || low && line.gap() < 0.6 && Skills.known(LineBreaks.join(open, line.text()));
    }

    private static boolean startsLow(Line line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }
}
