package fr.jobmatch.benchmarks.cvs;

import fr.jobmatch.benchmarks.cvs.Row.Span;
import fr.jobmatch.benchmarks.cvs.Row.Weight;
import fr.jobmatch.benchmarks.cvs.Sheet.Entries;
import fr.jobmatch.benchmarks.cvs.Sheet.Entry;
import fr.jobmatch.benchmarks.cvs.Sheet.Group;
import fr.jobmatch.benchmarks.cvs.Sheet.Groups;
import fr.jobmatch.benchmarks.cvs.Sheet.Items;
import fr.jobmatch.benchmarks.cvs.Sheet.Levels;
import fr.jobmatch.benchmarks.cvs.Sheet.Part;
import fr.jobmatch.benchmarks.cvs.Sheet.Prose;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A CV as a word processor document: plain, in a table of two columns, with a text box, or with entries in tables.
final class DocxPage {

    private final Sheet sheet;
    private final Look look;
    private final boolean french;
    private final DocxText text;

    DocxPage(Sheet sheet, Look look, boolean french) {
        this.sheet = sheet;
        this.look = look;
        this.french = french;
        text = new DocxText(look);
    }

    /// Return the body of the document part.
    String body() {
        var contacts = sheet.contacts().stream().map(Sheet.Contact::text).toList();
        return switch (look.columns()) {
            case 1, 2 -> head(List.of()) + twoColumns(contacts);
            case 3 -> text.box(lines(contacts)) + head(List.of()) + parts(part -> true);
            default -> head(contacts) + parts(part -> true);
        };
    }

    private String head(List<String> contacts) {
        var title = sheet.title() == null ? "" : text.paragraph(Row.plain(sheet.title()));
        var line = contacts.isEmpty()
                ? ""
                : look.header() == 1 ? lines(contacts) : text.paragraph(Row.plain(String.join(" | ", contacts)));
        return text.name(sheet.name()) + title + line;
    }

    private String twoColumns(List<String> contacts) {
        var side = text.heading("Contact") + lines(contacts) + parts(Part::side);
        var main = parts(part -> !part.side());
        return look.columns() == 1
                ? text.table(List.of(List.of(side, main)), 3200)
                : text.table(List.of(List.of(main, side)), 6200);
    }

    private String parts(Predicate<Part> chosen) {
        return sheet.parts().stream().filter(chosen).map(this::part).collect(Collectors.joining());
    }

    private String part(Part part) {
        return text.heading(part.heading())
                + switch (part.content()) {
                    case Prose prose -> text.paragraph(Row.plain(prose.text()));
                    case Items items -> bullets(items.items());
                    case Groups groups ->
                        groups.groups().stream().map(this::group).collect(Collectors.joining());
                    case Levels levels ->
                        lines(levels.levels().stream()
                                .map(level -> level.name()
                                        + (look.levels() == 1
                                                ? " (" + level.level() + ")"
                                                : (french ? " : " : ": ") + level.level()))
                                .toList());
                    case Entries entries ->
                        entries.entries().stream().map(this::entry).collect(Collectors.joining());
                };
    }

    private String group(Group group) {
        var label = group.name();
        return switch (look.skills()) {
            case 0, 5 ->
                text.paragraph(
                        new Span(Weight.BOLD, label == null ? "" : label + (french ? " : " : ": ")),
                        Row.plain(String.join(look.skills() == 0 ? ", " : " • ", group.items())));
            case 4 ->
                (label == null ? "" : text.paragraph(Row.bold(label)))
                        + text.table(
                                group.items().stream()
                                        .map(item -> List.of(text.paragraph(Row.plain(item))))
                                        .toList(),
                                4000);
            default -> (label == null ? "" : text.paragraph(Row.bold(label))) + bullets(group.items());
        };
    }

    private String entry(Entry entry) {
        boolean course = entry.bullets().isEmpty();
        var rows = (course ? look.education() : look.work()).rows(entry, french);
        var naming = rows.stream().map(this::row).collect(Collectors.joining());
        var said = bullets(entry.bullets());
        var margin = rows.getFirst().margin();
        return margin == null
                ? naming + said
                : text.table(List.of(List.of(text.paragraph(Row.plain(margin)), naming + said)), 2000);
    }

    private String row(Row row) {
        return row.right() == null
                ? text.paragraph(row.spans().toArray(Span[]::new))
                : text.tabbed(row.spans(), row.right());
    }

    private String bullets(List<String> items) {
        return items.stream().map(text::bullet).collect(Collectors.joining());
    }

    private String lines(List<String> lines) {
        return lines.stream().map(line -> text.paragraph(Row.plain(line))).collect(Collectors.joining());
    }
}
