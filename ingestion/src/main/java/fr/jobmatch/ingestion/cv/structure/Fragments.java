package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.ingestion.cv.layout.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts the naming lines of an entry where signs, gaps and the words `chez` or `at` divide fields.
final class Fragments {

    private static final Pattern STRONG = Pattern.compile(
            "\\s*\\t\\s*|\\s+[|•·∙⋅/]\\s+|\\s*\\|\\s*|\\s+[-–—]+\\s+|\\s*[—]\\s*|(?<=\\p{L}{2})\\s*:\\s+|\\s*[;]\\s+|\\s+(?=(?:chez|at|@|auprès de|au sein de|pour le compte de)\\s+\\p{Lu})|\\s+(?=@\\p{L})");
    private static final Pattern AT = Pattern.compile(
            "^(?:chez|at|@|auprès d[e']|au sein d[e'](?:s|u| la| l['’])?|pour le compte de)\\s*|^(?iU:client(?: final)?|employeur|entreprise|société|établissement|structure|company|employer|organisation)\\s*:\\s*");
    /// Labels that only name the field that follows.
    private static final Pattern LABEL = Pattern.compile(
            "^(?iU:rôle|poste(?: occupé)?|fonction|intitulé(?: du poste)?|métier|mission|role|position|job title|title|diplôme|lieu|location)\\s*:\\s+");
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?iU).*(?:[-‐,&(\u00ad]|\\b(?:de|du|des|la|le|les|et|en|d['’]|l['’]|à|au|aux|pour|chez|at|of|and|in|the|for|with|sur))$");

    private static final Pattern BRACKETS = Pattern.compile("^(.{3,}\\S)\\s*\\(([^()]{3,60})\\)$");

    /// Widest gap within a text that wraps, in heights of a line.
    private static final double MOST_GAP = 0.9;

    private Fragments() {}

    /// Return the parts of an entry's naming lines.
    static List<Fragment> of(List<Line> header) {
        var fragments = new ArrayList<Fragment>();
        var texts = joined(header);
        for (int row = 0; row < texts.size(); row++) {
            var parts = bracketsOpened(split(unlabelled(texts.get(row).text)));
            for (int i = 0; i < parts.size(); i++) {
                var text = parts.get(i);
                var at = AT.matcher(text);
                boolean after = at.find();
                fragments.add(new Fragment(
                        clean(after ? text.substring(at.end()) : text), row + "/" + i, after, texts.get(row).lines));
            }
        }
        fragments.removeIf(
                fragment -> fragment.text().isEmpty() || !fragment.text().matches("(?s).*[\\p{L}\\d].*"));
        return fragments;
    }

    private static String unlabelled(String text) {
        return LABEL.matcher(text).replaceFirst("");
    }

    /// Return whether a line says by a label what field of an entry it holds: `Client : …`, `Rôle : …`.
    static boolean labelled(String text) {
        return text.indexOf(':') > 0
                && (LABEL.matcher(text).find() || AT.matcher(text).find());
    }

    /// A school or an employer in brackets is a field of its own: `BTS Maintenance (Lycée Vauban, Brest)`.
    private static List<String> bracketsOpened(List<String> parts) {
        var opened = new ArrayList<String>();
        for (var part : parts) {
            var match = BRACKETS.matcher(part);
            if (match.matches()
                    && Clues.opensOrganisation(match.group(2))
                    && (Clues.position(match.group(1)) > 0.5 || Clues.degree(match.group(1)) > 0.5)) {
                opened.add(match.group(1));
                opened.add(match.group(2));
            } else {
                opened.add(part);
            }
        }
        return opened;
    }

    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        int depth = 0;
        var open = new StringBuilder();
        var matcher = STRONG.matcher(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0
                    && matcher.region(at, text.length())
                            .useTransparentBounds(true)
                            .lookingAt()) {
                parts.add(open.toString());
                open.setLength(0);
                at = Math.max(matcher.end(), at + (matcher.end() == at ? 1 : 0));
                continue;
            }
            open.append(c);
            at++;
        }
        parts.add(open.toString());
        return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /// Return whether a text starts with a word that an employer or school follows: `chez`, `at`.
    static boolean opensEmployer(String text) {
        return AT.matcher(text).find();
    }

    /// Cut a text at its commas, not inside brackets.
    static List<String> commas(String text) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth <= 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    static String clean(String text) {
        return text.strip().replaceFirst("^[\\s,;:|•·–—-]+", "").replaceFirst("[\\s,;:|•·–—-]+$", "");
    }

    private static List<Text> joined(List<Line> header) {
        var texts = new ArrayList<Text>();
        Line before = null;
        for (var line : header) {
            var text = line.text();
            if (before != null && goesOn(before, line)) {
                var last = texts.removeLast();
                var lines = new ArrayList<>(last.lines);
                lines.add(line);
                texts.add(new Text(LineBreaks.join(last.text, text), lines));
            } else {
                texts.add(new Text(text, List.of(line)));
            }
            before = line;
        }
        return texts;
    }

    private static boolean goesOn(Line before, Line line) {
        var text = line.text();
        boolean low = !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
        boolean alike = before.style().like(line.style())
                || before.cells().getLast().words().getLast().style().like(line.style());
        return UNFINISHED.matcher(before.text()).matches()
                || low && !AT.matcher(text).find() && (before.full() || !Clues.opensOrganisation(text))
                || before.full()
                        && line.gap() < MOST_GAP
                        && alike
                        && before.cells().size() == 1
                        && !Clues.opensField(text);
    }

    private record Text(String text, List<Line> lines) {}
}
