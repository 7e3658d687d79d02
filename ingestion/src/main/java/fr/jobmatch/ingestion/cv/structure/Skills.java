package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.domain.profile.SkillGroup;
import fr.jobmatch.ingestion.cv.layout.Cell;
import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.ingestion.cv.layout.Style;
import fr.jobmatch.lexicon.skills.SkillLexicon;
import fr.jobmatch.lexicon.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the groups of a skills section.
final class Skills {

    private static final Pattern LABEL = Pattern.compile("^([^:,;]{2,45}?)\\s*:\\s*(.*)$", Pattern.DOTALL);
    private static final int SENTENCE_WORDS = 8;

    private final Findings findings;
    private final SpokenLanguages languages;
    private final List<SkillGroup> groups = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private @Nullable String name;
    private final List<String> keywords = new ArrayList<>();
    private final List<Line> keywordLines = new ArrayList<>();

    Skills(Findings findings, SpokenLanguages languages) {
        this.findings = findings;
        this.languages = languages;
    }

    static boolean known(String text) {
        return SkillLexicon.builtIn().exact(text).isPresent();
    }

    List<SkillGroup> all() {
        return groups;
    }

    void read(Section section) {
        var lines = section.lines();
        var plain = plain(lines);
        var pending = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (labelRow(lines, i)) {
                items(pending);
                close();
            } else if (label(lines, i, plain)) {
                items(pending);
                open(Headings.title(line));
            } else if (line.cells().size() > 1 && labelCell(line, plain)) {
                items(pending);
                open(Headings.title(line));
                pending.add(line.withCells(line.cells().subList(1, line.cells().size())));
            } else if (startsGroup(line)) {
                items(pending);
                pending.add(line);
            } else {
                pending.add(line);
            }
        }
        items(pending);
        close();
    }

    private static boolean startsGroup(Line line) {
        return line.bullet() || LABEL.matcher(line.text()).matches();
    }

    private static Style plain(List<Line> lines) {
        return lines.isEmpty()
                ? Style.PLAIN
                : new Cell(lines.stream()
                                .flatMap(line -> line.cells().stream())
                                .flatMap(cell -> cell.words().stream())
                                .toList())
                        .style();
    }

    /// Return whether a line only names the group below it: it looks unlike the items, or ends with a colon.
    private static boolean label(List<Line> lines, int at, Style plain) {
        var line = lines.get(at);
        if (line.cells().size() > 1 || line.bullet() || at + 1 == lines.size()) {
            return false;
        }
        var text = line.text().strip();
        if (text.endsWith(":")) {
            return text.length() < 60;
        }
        var next = lines.get(at + 1);
        // The look of recognised words is a guess that only indents and list signs can back.
        boolean seen = line.confidence() == 1;
        boolean styled = seen && line.style().bold() && !next.style().bold()
                || seen && line.style().size() > next.style().size() * 1.05
                || next.bullet()
                || next.left() > line.left() + 4 && next.left() > 0;
        return styled && text.length() < 45 && !text.contains(",") && !next.startsColumn();
    }

    /// Return whether a line holds the names of groups that stand side by side; which items are whose can't be told.
    private static boolean labelRow(List<Line> lines, int at) {
        var line = lines.get(at);
        return line.cells().size() > 1
                && at + 1 < lines.size()
                && line.cells().stream()
                        .allMatch(cell -> cell.style().bold() && !cell.text().contains(","))
                && !lines.get(at + 1).style().bold();
    }

    private static boolean labelCell(Line line, Style plain) {
        var first = line.cells().getFirst();
        var second = line.cells().get(1);
        return !first.text().contains(",")
                && first.text().length() < 40
                && (first.text().endsWith(":")
                        || line.cells().size() == 2 && second.text().contains(",")
                        || first.style().bold() && !second.style().bold());
    }

    private void items(List<Line> pending) {
        if (pending.isEmpty()) {
            return;
        }
        for (var text : ListItems.texts(pending)) {
            text(text);
        }
        keywordLines.addAll(pending);
        pending.clear();
    }

    private void text(String text) {
        var match = LABEL.matcher(text);
        if (match.matches() && !text.contains("://")) {
            var label = match.group(1).strip();
            if (languages.takes(label, match.group(2))) {
                return;
            }
            if (match.group(2).isBlank()) {
                open(label);
                return;
            }
            if (!level(match.group(2))) {
                open(label);
                add(match.group(2));
                return;
            }
        }
        add(text);
    }

    private static boolean level(String text) {
        return text.length() < 20 && ListItems.clean("x : " + text).equals("x");
    }

    private void add(String text) {
        if (sentence(text)) {
            SkillLexicon.builtIn()
                    .find(text)
                    .forEach(mention -> keyword(text.substring(mention.start(), mention.end())));
            languages.fromSentence(text);
            return;
        }
        ListItems.of(text).forEach(this::keyword);
    }

    private static boolean sentence(String text) {
        var words = Clues.words(text);
        long commas = text.chars()
                .filter(c -> c == ',' || c == ';' || c == '\t' || c == '•' || c == '|')
                .count();
        return words.size() > SENTENCE_WORDS && words.size() / (commas + 1.0) > 5;
    }

    private void keyword(String item) {
        if (seen.add(Folding.fold(item))) {
            keywords.add(item);
        }
    }

    private void open(String label) {
        close();
        name = label.replaceFirst("[\\s:]+$", "");
    }

    private void close() {
        if (!keywords.isEmpty()) {
            int index = groups.size();
            groups.add(new SkillGroup(name, null, keywords));
            for (int i = 0; i < keywords.size(); i++) {
                findings.add(
                        keywords.get(i),
                        linesOf(keywords.get(i)),
                        known(keywords.get(i)) ? 0.96 : 0.75,
                        "skills",
                        index,
                        "keywords",
                        i);
            }
        }
        name = null;
        keywords.clear();
        keywordLines.clear();
    }

    private List<Line> linesOf(String keyword) {
        return keywordLines.stream()
                .filter(line -> line.text().contains(keyword))
                .limit(1)
                .toList();
    }
}
