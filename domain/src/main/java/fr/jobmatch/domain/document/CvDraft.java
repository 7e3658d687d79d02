package fr.jobmatch.domain.document;

import fr.jobmatch.domain.profile.Basics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A CV as it will be laid out: the contact block, then sections in order.
/// @param headline the line under the name
public record CvDraft(
        Locale language, Basics contact, @Nullable Sourced headline, List<Section> sections) implements Draft {

    public CvDraft {
        sections = List.copyOf(sections);
    }

    /// What a section of a CV is about; the heading's words come from the template in the document's language.
    public enum SectionKind {
        SUMMARY,
        WORK,
        EDUCATION,
        SKILLS,
        LANGUAGES,
        CERTIFICATES,
        PROJECTS,
        VOLUNTEERING,
        PUBLICATIONS,
        AWARDS,
        INTERESTS
    }

    /// A section with its entries.
    public record Section(SectionKind kind, List<Entry> entries) {

        public Section {
            entries = List.copyOf(entries);
        }
    }

    /// One entry: a position, a diploma, a group of skills.
    /// @param title for example the position or the name of a group of skills
    /// @param organization for example the employer or the school
    /// @param dates as written in the document
    /// @param lines bullets, or the items of a group
    public record Entry(
            @Nullable Sourced title,
            @Nullable Sourced organization,
            @Nullable Sourced location,
            @Nullable Sourced dates,
            List<Sourced> lines) {

        public Entry {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public String plainText() {
        var lines = new ArrayList<String>();
        if (headline != null) {
            lines.add(headline.text());
        }
        sections.forEach(section -> section.entries().forEach(entry -> lines.addAll(linesOf(entry))));
        return String.join("\n", lines);
    }

    private static List<String> linesOf(Entry entry) {
        var head = new ArrayList<String>();
        for (var part : new Sourced[] {entry.title(), entry.organization(), entry.location(), entry.dates()}) {
            if (part != null) {
                head.add(part.text());
            }
        }
        var lines = new ArrayList<String>();
        if (!head.isEmpty()) {
            lines.add(String.join(", ", head));
        }
        entry.lines().forEach(line -> lines.add(line.text()));
        return lines;
    }
}
