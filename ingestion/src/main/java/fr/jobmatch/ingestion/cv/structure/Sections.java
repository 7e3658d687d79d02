package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.domain.evidence.SourcePosition;
import fr.jobmatch.domain.evidence.SourcePosition.PageBox;
import fr.jobmatch.ingestion.cv.layout.Cell;
import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.ingestion.cv.layout.Style;
import fr.jobmatch.lexicon.sections.SectionHeadings;
import fr.jobmatch.lexicon.sections.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts the lines of a CV into sections.
final class Sections {

    private static final Set<SectionKind> OF_ENTRIES =
            Set.of(SectionKind.WORK, SectionKind.EDUCATION, SectionKind.PROJECTS, SectionKind.VOLUNTEERING);
    private static final Set<SectionKind> OF_ITEMS = Set.of(
            SectionKind.LANGUAGES,
            SectionKind.INTERESTS,
            SectionKind.LICENCES,
            SectionKind.CERTIFICATES,
            SectionKind.SITUATION);

    private static final Set<SectionKind> LISTS =
            Set.of(SectionKind.SKILLS, SectionKind.LANGUAGES, SectionKind.INTERESTS);

    private final Headings headings;
    private final List<Section> sections = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private @Nullable SectionKind kind;
    private @Nullable SourcePosition heading;

    private Sections(Headings headings) {
        this.headings = headings;
    }

    /// Return the sections in order; what stands above the first heading of a column has no kind.
    static List<Section> of(List<Line> lines) {
        var joined = joinedHeadings(lines);
        var sections = new Sections(new Headings(joined));
        for (int i = 0; i < joined.size(); i++) {
            sections.take(joined.get(i), joined.subList(i + 1, Math.min(joined.size(), i + 3)));
        }
        sections.close(null);
        return sections.sections;
    }

    private void take(Line line, List<Line> below) {
        if (line.startsColumn() && kind != null && !withinList(line)) {
            close(null);
        }
        var opened = headings.kind(line, kind, kind != null && OF_ENTRIES.contains(kind));
        if (opened.isPresent() && !onlyLabel(line, opened.get()) && !ofPrograms(line, opened.get(), below)) {
            close(opened.get());
            heading = line.position();
            if (line.cells().size() > 1 && !Headings.whole(line)) {
                open.add(line.withCells(line.cells().subList(1, line.cells().size())));
            }
            return;
        }
        var inline = inline(line);
        if (inline.isPresent()) {
            var before = kind;
            close(inline.get());
            open.add(line);
            close(before);
            return;
        }
        open.add(line);
    }

    /// Headings of skills inside skills, such as `Outils`, only label a group.
    private boolean onlyLabel(Line line, SectionKind opened) {
        return kind == SectionKind.SKILLS
                && (opened == SectionKind.SKILLS
                        || opened == SectionKind.CERTIFICATES
                        || opened == SectionKind.PROJECTS)
                && !headings.looksLikeHeading(line);
    }

    /// A list may be set in columns of its own: these start below its heading, not above.
    private boolean withinList(Line line) {
        return kind != null
                && LISTS.contains(kind)
                && heading instanceof PageBox above
                && line.position() instanceof PageBox box
                && box.page() == above.page()
                && box.y() > above.y() + above.height();
    }

    /// Languages among skills may be those of programs.
    private boolean ofPrograms(Line line, SectionKind opened, List<Line> below) {
        return kind == SectionKind.SKILLS
                && opened == SectionKind.LANGUAGES
                && line.cells().size() == 1
                && below.stream().noneMatch(next -> LanguageNames.any(next.text()));
    }

    /// Return the section of a line that holds its own heading: `Langues : français, anglais (B2)`.
    private Optional<SectionKind> inline(Line line) {
        if (kind != null && OF_ENTRIES.contains(kind)) {
            return Optional.empty();
        }
        var text = line.text();
        int colon = text.indexOf(':');
        int tab = text.indexOf('\t');
        int cut = colon > 0 && tab > 0 ? Math.min(colon, tab) : Math.max(colon, tab);
        if (cut <= 0 || cut > 40 || cut >= text.length() - 2) {
            return Optional.empty();
        }
        return SectionHeadings.builtIn()
                .exact(text.substring(0, cut))
                .filter(OF_ITEMS::contains)
                .filter(found -> found != kind)
                .filter(found -> found != SectionKind.LANGUAGES || LanguageNames.any(text.substring(cut)))
                .filter(found ->
                        kind != SectionKind.SKILLS || found == SectionKind.LANGUAGES || found == SectionKind.INTERESTS);
    }

    private void close(@Nullable SectionKind next) {
        if (!open.isEmpty()) {
            sections.add(new Section(kind, open));
            open.clear();
        }
        kind = next;
    }

    /// Join headings that a narrow column breaks over two lines.
    private static List<Line> joinedHeadings(List<Line> lines) {
        var joined = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (i + 1 < lines.size() && brokenHeading(line, lines.get(i + 1))) {
                var words = new ArrayList<>(line.cells().getFirst().words());
                words.addAll(lines.get(i + 1).cells().getFirst().words());
                var cells = new ArrayList<>(line.cells());
                cells.set(0, new Cell(words));
                joined.add(line.withCells(cells));
                i++;
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /// Small capitals come in two sizes.
    private static boolean alike(Style one, Style other) {
        double ratio = other.size() / one.size();
        return one.like(other) || one.bold() == other.bold() && ratio > 0.6 && ratio < 1.05;
    }

    private static boolean brokenHeading(Line line, Line next) {
        if (next.cells().size() != 1
                || next.startsColumn()
                || line.bullet()
                || next.text().length() > 30) {
            return false;
        }
        var first = line.cells().getFirst();
        return first.text().length() < 30
                && alike(first.style(), next.style())
                && (next.gap() < 0.6
                        || SectionHeadings.builtIn().exact(next.text()).isEmpty())
                && SectionHeadings.builtIn()
                        .exact(first.text() + " " + next.text())
                        .isPresent();
    }
}
