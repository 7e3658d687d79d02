package fr.jobmatch.benchmarks.cvs;

import fr.jobmatch.benchmarks.cvs.Row.Span;
import fr.jobmatch.benchmarks.cvs.Sheet.Entries;
import fr.jobmatch.benchmarks.cvs.Sheet.Entry;
import fr.jobmatch.benchmarks.cvs.Sheet.Group;
import fr.jobmatch.benchmarks.cvs.Sheet.Groups;
import fr.jobmatch.benchmarks.cvs.Sheet.Items;
import fr.jobmatch.benchmarks.cvs.Sheet.Level;
import fr.jobmatch.benchmarks.cvs.Sheet.Levels;
import fr.jobmatch.benchmarks.cvs.Sheet.Part;
import fr.jobmatch.benchmarks.cvs.Sheet.Prose;
import java.util.List;
import java.util.stream.Collectors;

/// The sections of a CV as HTML.
record HtmlParts(Look look, boolean french) {

    String section(Part part) {
        var content = switch (part.content()) {
            case Prose prose -> "<p>" + escaped(prose.text()) + "</p>";
            case Items items -> items(items.items());
            case Groups groups -> groups(groups.groups());
            case Levels levels -> levels(levels.levels());
            case Entries entries -> entries(entries.entries());
        };
        return "<section" + (look.timeline() ? " class='timeline'" : "") + "><h2>" + escaped(part.heading()) + "</h2>"
                + content + "</section>";
    }

    private String entries(List<Entry> entries) {
        return entries.stream()
                .map(entry -> "<div class='entry'>" + entry(entry) + "</div>")
                .collect(Collectors.joining());
    }

    private String entry(Entry entry) {
        boolean course = entry.bullets().isEmpty();
        var rows = (course ? look.education() : look.work()).rows(entry, french);
        var naming = rows.stream().map(this::row).collect(Collectors.joining());
        var bullets = course ? "" : items(entry.bullets());
        var margin = rows.getFirst().margin();
        return margin == null
                ? naming + bullets
                : "<div class='margin'><div>" + escaped(margin) + "</div><div>" + naming + bullets + "</div></div>";
    }

    private String row(Row row) {
        var spans = row.spans().stream().map(HtmlParts::span).collect(Collectors.joining());
        return row.right() == null
                ? "<div>" + spans + "</div>"
                : "<div class='row'><div>" + spans + "</div><div class='right-text'>" + escaped(row.right())
                        + "</div></div>";
    }

    private static String span(Span span) {
        var text = escaped(span.text());
        return switch (span.weight()) {
            case BOLD -> "<b>" + text + "</b>";
            case ITALIC -> "<i>" + text + "</i>";
            case FAINT -> "<span class='faint'>" + text + "</span>";
            case PLAIN -> text;
        };
    }

    private static String items(List<String> items) {
        return items.stream()
                .map(HtmlParts::escaped)
                .collect(Collectors.joining("</li><li>", "<ul><li>", "</li></ul>"));
    }

    private String groups(List<Group> groups) {
        return groups.stream().map(this::group).collect(Collectors.joining());
    }

    private String group(Group group) {
        var items = group.items().stream().map(HtmlParts::escaped).toList();
        var name = group.name() == null ? "" : escaped(group.name());
        var label = name.isEmpty() ? "" : "<div><b>" + name + "</b></div>";
        return switch (look.skills()) {
            case 0 ->
                "<p>" + (name.isEmpty() ? "" : "<b>" + name + "</b>" + (french ? " : " : ": "))
                        + String.join(", ", items) + "</p>";
            case 1 -> label + items(group.items());
            case 2 ->
                label
                        + items.stream()
                                .map(item -> "<span class='tag'>" + item + "</span>")
                                .collect(Collectors.joining());
            case 3 ->
                label
                        + items.stream()
                                .map(item -> "<div>" + item + "</div><div class='bar'></div>")
                                .collect(Collectors.joining());
            case 4 ->
                label + "<div class='two'>"
                        + items.stream().map(item -> "<div>" + item + "</div>").collect(Collectors.joining())
                        + "</div>";
            default -> label + "<p>" + String.join(" • ", items) + "</p>";
        };
    }

    private String levels(List<Level> levels) {
        return switch (look.levels()) {
            case 0 ->
                items(levels.stream()
                        .map(level -> level.name() + (french ? " : " : ": ") + level.level())
                        .toList());
            case 1 ->
                "<p>"
                        + escaped(levels.stream()
                                .map(level -> level.name() + " (" + level.level() + ")")
                                .collect(Collectors.joining(", ")))
                        + "</p>";
            case 2 ->
                levels.stream()
                        .map(level -> "<div>" + escaped(level.name() + " – " + level.level()) + "</div>")
                        .collect(Collectors.joining());
            case 3 ->
                levels.stream()
                        .map(level -> "<tr><td>" + escaped(level.name()) + "</td><td>" + escaped(level.level())
                                + "</td></tr>")
                        .collect(Collectors.joining("", "<table>", "</table>"));
            default ->
                levels.stream()
                        .map(level -> "<div><b>" + escaped(level.name()) + "</b></div><div class='faint'>"
                                + escaped(level.level()) + "</div>")
                        .collect(Collectors.joining());
        };
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
