package fr.jobmatch.templates;

import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.Section;
import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.templates.Paragraph.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The paragraphs of a CV: the name first, the contact second, then section by section in one column.
final class CvLayout {

    private static final String BETWEEN = "  ·  ";

    private final CvDraft draft;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private CvLayout(CvDraft draft) {
        this.draft = draft;
    }

    static List<Paragraph> of(CvDraft draft) {
        var layout = new CvLayout(draft);
        layout.head();
        draft.sections().forEach(layout::section);
        return List.copyOf(layout.paragraphs);
    }

    private void head() {
        var basics = draft.contact();
        if (basics.name() != null) {
            add(Style.NAME, basics.name());
        }
        var contact = Stream.concat(Contacts.address(basics).stream(), Contacts.direct(basics).stream())
                .collect(Collectors.joining(BETWEEN));
        var web = String.join(BETWEEN, Contacts.web(basics));
        Stream.of(contact, web).filter(line -> !line.isEmpty()).forEach(line -> add(Style.CONTACT, line));
        if (draft.headline() != null) {
            add(Style.HEADLINE, draft.headline().text());
        }
    }

    private void section(Section section) {
        add(Style.SECTION, Headings.of(section.kind(), draft.language()));
        switch (section.kind()) {
            case SUMMARY -> section.entries().forEach(entry -> lines(entry, Style.TEXT));
            case SKILLS, INTERESTS -> section.entries().forEach(this::inOneLine);
            case WORK, EDUCATION, LANGUAGES, CERTIFICATES, PROJECTS, VOLUNTEERING, PUBLICATIONS, AWARDS ->
                section.entries().forEach(this::entry);
        }
    }

    private void entry(Entry entry) {
        var head = Stream.of(entry.title(), entry.organization(), entry.location())
                .filter(Objects::nonNull)
                .map(Sourced::text)
                .toList();
        if (!head.isEmpty()) {
            add(Style.ENTRY, head.getFirst());
        }
        details(entry, head.isEmpty() ? head : head.subList(1, head.size()));
        lines(entry, Style.BULLET);
    }

    /// Employer and place on the left, dates at the right margin.
    private void details(Entry entry, List<String> where) {
        var spans = new ArrayList<Span>();
        if (!where.isEmpty()) {
            spans.add(new Span.Words(String.join(", ", where), false));
        }
        if (entry.dates() != null) {
            if (!spans.isEmpty()) {
                spans.add(new Span.ToTheRight());
            }
            spans.add(new Span.Words(entry.dates().text(), false));
        }
        if (!spans.isEmpty()) {
            paragraphs.add(new Paragraph(Style.ENTRY_DETAILS, spans));
        }
    }

    /// A group of skills: its name in bold, then the skills with commas.
    private void inOneLine(Entry entry) {
        var spans = new ArrayList<Span>();
        if (entry.title() != null) {
            var colon = Headings.isEnglish(draft.language()) ? ": " : "\u00a0: ";
            spans.add(new Span.Words(entry.title().text() + colon, true));
        }
        var items = entry.lines().stream().map(Sourced::text).collect(Collectors.joining(", "));
        spans.add(new Span.Words(items, false));
        paragraphs.add(new Paragraph(Style.SKILLS, spans));
    }

    private void lines(Entry entry, Style style) {
        entry.lines().forEach(line -> add(style, line.text()));
    }

    private void add(Style style, String text) {
        paragraphs.add(Paragraph.of(style, text));
    }
}
