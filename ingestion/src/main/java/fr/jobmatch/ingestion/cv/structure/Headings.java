package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.ingestion.cv.layout.Style;
import fr.jobmatch.lexicon.sections.SectionHeadings;
import fr.jobmatch.lexicon.sections.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides which lines of a document are headings of sections, by their words and by how all headings look.
final class Headings {

    private static final Set<SectionKind> CORE = Set.of(SectionKind.WORK, SectionKind.EDUCATION);
    /// Kinds whose words also label parts of an entry: `Projets`, `Technologies`.
    private static final Set<SectionKind> SUB_LABELS =
            Set.of(SectionKind.SKILLS, SectionKind.PROJECTS, SectionKind.SUMMARY);

    private static final double SMALLEST_SHARE = 0.7;
    private static final int MOST_CHARACTERS = 60;
    /// In points.
    private static final double SAME_LEFT = 3;
    private static final int UNNAMED_WORDS = 6;

    private final Look body;
    private final List<Look> looks;
    private final List<Line> known;

    Headings(List<Line> lines) {
        body = new Look(bodyStyle(lines), false);
        looks = looks(lines);
        known = lines.stream()
                .filter(this::looksLikeHeading)
                .filter(line -> SectionHeadings.builtIn().exact(title(line)).isPresent())
                .toList();
    }

    /// Return the section that a line, or the margin cell of a line, opens.
    Optional<SectionKind> kind(Line line, @Nullable SectionKind current, boolean inEntries) {
        var text = title(line);
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        var exact = SectionHeadings.builtIn().exact(text);
        if (exact.isPresent()) {
            boolean again = exact.get() == current && !looksLikeHeading(line);
            return !again && stands(line, text, exact.get(), inEntries) ? exact : Optional.empty();
        }
        if (line.cells().size() > 1 || line.bullet() || !unnamed(line, text)) {
            return Optional.empty();
        }
        return SectionHeadings.builtIn().likely(text).or(() -> Optional.of(SectionKind.OTHER));
    }

    /// Return whether a line looks as the headings of this document do.
    boolean looksLikeHeading(Line line) {
        return looks.stream().anyMatch(look -> look.like(Look.of(line)));
    }

    private boolean stands(Line line, String text, SectionKind kind, boolean inEntries) {
        boolean usual = looksLikeHeading(line);
        if (line.cells().size() > 1 && !whole(line)) {
            return usual
                    && !Look.of(line).like(body)
                    && !line.cells().get(1).style().like(line.style());
        }
        if (usual || line.level() > 0) {
            return true;
        }
        double least = SUB_LABELS.contains(kind) && inEntries ? 2.5 : inEntries && !looks.isEmpty() ? 2 : 1;
        // Two words that make a heading are seldom anything else.
        double words = Clues.words(text).size() > 1 ? 1 : 0;
        return strength(line) + words >= least || line.text().strip().endsWith(":") && !inEntries;
    }

    private boolean unnamed(Line line, String text) {
        var look = Look.of(line);
        return Clues.words(text).size() <= UNNAMED_WORDS
                && !text.matches(".*[\\d@|].*|.*[.,;]$")
                && Clues.degree(text) < 0.5
                && Clues.position(text) < 0.5
                && aligned(line)
                && looks.stream().anyMatch(known -> known.like(look) && known.distinctFrom(body));
    }

    /// Return whether a line starts where a heading of its kind does, where these start alike at all.
    private boolean aligned(Line line) {
        var lefts = known.stream().mapToDouble(Line::left).sorted().toArray();
        boolean alike = lefts.length > 2 && lefts[lefts.length - 1] - lefts[0] < SAME_LEFT;
        return !alike || Math.abs(lefts[0] - line.left()) < SAME_LEFT;
    }

    private double strength(Line line) {
        double strength = 0;
        strength += line.style().size() > body.style.size() * 1.08 ? 2 : 0;
        strength += line.style().bold() && !body.style.bold() ? 1 : 0;
        strength += capitals(title(line)) ? 1 : 0;
        strength += line.style().colour() != body.style.colour() ? 0.5 : 0;
        strength += line.gap() > 1.2 ? 1 : line.gap() > 0.7 ? 0.5 : 0;
        strength += line.level() > 0 ? 3 : 0;
        strength += line.text().strip().endsWith(":") ? 0.5 : 0;
        return strength;
    }

    /// The looks that headings have here: those of work and education, and each that several known headings share.
    private List<Look> looks(List<Line> lines) {
        var counts = new HashMap<Look, Integer>();
        var core = new ArrayList<Look>();
        for (var line : lines) {
            var kind = line.bullet()
                    ? Optional.<SectionKind>empty()
                    : SectionHeadings.builtIn().exact(title(line));
            var look = Look.of(line);
            if (kind.isEmpty() || (strength(line) < 1 && line.gap() < 0.5)) {
                continue;
            }
            counts.merge(look, 1, Integer::sum);
            if (CORE.contains(kind.get()) && strength(line) >= 1) {
                core.add(look);
            }
        }
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1
                        && core.stream().allMatch(look -> entry.getKey().atLeast(look)))
                .map(Map.Entry::getKey)
                .forEach(core::add);
        double largest =
                core.stream().mapToDouble(look -> look.style.size()).max().orElse(0);
        core.removeIf(look -> look.style.size() < SMALLEST_SHARE * largest);
        return core;
    }

    static String title(Line line) {
        var text = line.cells().isEmpty()
                ? ""
                : whole(line)
                        ? line.text().replace('\t', ' ')
                        : line.cells().getFirst().text();
        return text.strip().replaceFirst("^[^\\p{L}]+", "").replaceFirst("[\\s:._–—-]+$", "");
    }

    /// Return whether the cells of a line are one heading, whose words stand wide: `FORMATION   ET DIPLÔMES`.
    static boolean whole(Line line) {
        return line.cells().size() > 1
                && line.text().length() <= MOST_CHARACTERS
                && line.cells().stream().allMatch(cell -> cell.style().like(line.style()))
                && SectionHeadings.builtIn()
                        .exact(line.text().replace('\t', ' '))
                        .isPresent()
                && SectionHeadings.builtIn()
                        .exact(line.cells().getLast().text())
                        .isEmpty();
    }

    private static boolean capitals(String text) {
        return text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static Style bodyStyle(List<Line> lines) {
        var sizes = new HashMap<Style, Integer>();
        lines.forEach(line -> line.cells()
                .forEach(cell -> cell.words()
                        .forEach(word -> sizes.merge(word.style(), word.text().length(), Integer::sum))));
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Style.PLAIN);
    }

    /// How a line looks to somebody who leafs through.
    private record Look(Style style, boolean capitals) {

        static Look of(Line line) {
            return new Look(line.style(), Headings.capitals(title(line)));
        }

        boolean like(Look other) {
            return capitals == other.capitals && style.like(other.style);
        }

        boolean atLeast(Look other) {
            boolean larger = style.size() > other.style.size() * 1.05;
            return style.size() > other.style.size() * 0.85
                    && (capitals || !other.capitals || larger)
                    && (style.bold() || !other.style.bold() || larger || capitals);
        }

        boolean distinctFrom(Look body) {
            return style.size() > body.style.size() * 1.12 || (capitals && !body.capitals);
        }
    }
}
