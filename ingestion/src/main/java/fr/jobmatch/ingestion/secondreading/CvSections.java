package fr.jobmatch.ingestion.secondreading;

import fr.jobmatch.domain.extraction.CvSection;
import fr.jobmatch.domain.extraction.CvSection.Kind;
import fr.jobmatch.lexicon.sections.SectionHeadings;
import fr.jobmatch.lexicon.sections.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Cuts the plain text of a CV at its headings. What stands above the first heading, and sections about the person,
/// are left out.
final class CvSections {

    /// The longest text that goes to a model at once, in characters; about 1,500 tokens.
    private static final int LONGEST = 6_000;

    private final List<CvSection> sections = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder();
    private @Nullable Kind kind;

    private CvSections() {}

    static List<CvSection> of(String text) {
        var cut = new CvSections();
        text.lines().forEach(cut::line);
        cut.close();
        return cut.sections;
    }

    private void line(String line) {
        var heading = SectionHeadings.builtIn().exact(line);
        if (heading.isPresent()) {
            close();
            kind = kind(heading.get()).orElse(null);
        } else {
            if (lines.length() + line.length() > LONGEST) {
                close();
            }
            lines.append(line).append('\n');
        }
    }

    private void close() {
        if (kind != null && !lines.toString().isBlank()) {
            sections.add(new CvSection(kind, lines.toString().strip()));
        }
        lines.setLength(0);
    }

    private static Optional<Kind> kind(SectionKind section) {
        return switch (section) {
            case WORK -> Optional.of(Kind.WORK);
            case EDUCATION -> Optional.of(Kind.EDUCATION);
            case SKILLS -> Optional.of(Kind.SKILLS);
            case LANGUAGES -> Optional.of(Kind.LANGUAGES);
            case CERTIFICATES, LICENCES -> Optional.of(Kind.CERTIFICATES);
            case CONTACT,
                    SUMMARY,
                    PROJECTS,
                    VOLUNTEERING,
                    PUBLICATIONS,
                    AWARDS,
                    INTERESTS,
                    REFERENCES,
                    SITUATION,
                    LINKS,
                    TITLE,
                    OTHER -> Optional.empty();
        };
    }
}
