package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.lexicon.sections.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes a profile of the lines of a CV.
public final class CvStructure {

    private static final int LONGEST_SUMMARY = 2_000;
    private static final Set<SectionKind> BESIDE_THE_CAREER = Set.of(
            SectionKind.CONTACT,
            SectionKind.SUMMARY,
            SectionKind.SITUATION,
            SectionKind.LICENCES,
            SectionKind.INTERESTS,
            SectionKind.OTHER);

    private final Findings findings = new Findings();
    private final SpokenLanguages languages = new SpokenLanguages(findings);
    private final Skills skills = new Skills(findings, languages);
    private final WorkHistory work = new WorkHistory(findings);
    private final Credentials credentials = new Credentials(findings);
    private final Studies studies = new Studies(findings, credentials);
    private final Situations situations = new Situations(findings);
    private final LesserSections lesser = new LesserSections(findings);
    private final List<Line> head = new ArrayList<>();
    private final List<Line> summary = new ArrayList<>();
    private @Nullable String title;

    private CvStructure() {}

    /// A profile and where each of its fields was read.
    public record Structured(Profile profile, Map<FieldPath, FieldEvidence> evidence) {}

    /// Return the profile that stands in some lines.
    /// @param links addresses that the document links to
    public static Structured of(List<Line> lines, List<String> links) {
        return new CvStructure().read(lines, links);
    }

    private Structured read(List<Line> lines, List<String> links) {
        Sections.of(lines).forEach(this::take);
        var text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        credentials.licences(text.replace('\t', ' '));
        var said = summaryText();
        findings.add(said, summary, 0.9, "basics", "summary");
        var basics = new Contacts(findings, head, lines, links).read(said, title);
        var profile = Profile.builder()
                .basics(basics)
                .work(work.all())
                .education(studies.all())
                .skills(skills.all())
                .languages(languages.all())
                .certificates(credentials.certificates())
                .licences(credentials.licences())
                .projects(lesser.projects)
                .volunteering(lesser.volunteering)
                .publications(lesser.publications)
                .awards(lesser.awards)
                .interests(lesser.interests)
                .references(lesser.references)
                .situation(situations.situation())
                .build();
        return new Structured(profile, findings.all());
    }

    private void take(Section section) {
        if (section.kind() == null || BESIDE_THE_CAREER.contains(section.kind())) {
            situations.read(section.lines());
        }
        if (section.kind() == null) {
            head.addAll(section.lines());
            return;
        }
        switch (section.kind()) {
            case CONTACT, LINKS -> head.addAll(section.lines());
            case SUMMARY -> summary.addAll(section.lines());
            case TITLE -> title = LineBreaks.text(section.lines());
            case WORK -> work.read(section);
            case EDUCATION -> studies.read(section);
            case SKILLS -> skills.read(section);
            case LANGUAGES -> languages.read(section);
            case CERTIFICATES -> credentials.read(section);
            case PROJECTS -> lesser.projects(section);
            case VOLUNTEERING -> lesser.volunteering(section);
            case PUBLICATIONS -> lesser.publications(section);
            case AWARDS -> lesser.awards(section);
            case INTERESTS -> lesser.interests(section);
            case REFERENCES -> lesser.references(section);
            case LICENCES, SITUATION, OTHER -> {}
        }
    }

    private @Nullable String summaryText() {
        var text = LineBreaks.text(summary);
        if (text.isEmpty()) {
            return null;
        }
        return text.length() > LONGEST_SUMMARY ? text.substring(0, LONGEST_SUMMARY) : text;
    }
}
