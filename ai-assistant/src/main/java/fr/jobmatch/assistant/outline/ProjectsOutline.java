package fr.jobmatch.assistant.outline;

import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Project;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Projects outside or across positions.
final class ProjectsOutline implements SectionOutline {

    @Override
    public SectionKind kind() {
        return SectionKind.PROJECTS;
    }

    @Override
    public List<Entry> entries(Profile profile, Locale language) {
        return IntStream.range(0, profile.projects().size())
                .mapToObj(index -> entry(profile.projects().get(index), index, language))
                .toList();
    }

    private static Entry entry(Project project, int index, Locale language) {
        var keywords = String.join(", ", project.keywords());
        var lines = new Lines()
                .add(project.description(), "projects", index, "description")
                .addAll(project.highlights(), "projects", index, "highlights")
                .add(keywords, "projects", index, "keywords")
                .add(project.url(), "projects", index, "url");
        return new Entry(
                Lines.line(project.name(), "projects", index, "name"),
                null,
                null,
                project.start() == null && project.end() == null ? null : dates(project, index, language),
                lines.toList());
    }

    /// A project without an end is not said to be running.
    private static @Nullable Sourced dates(Project project, int index, Locale language) {
        var end = project.end() == null ? project.start() : project.end();
        return Dates.of(project.start(), end, language, "projects", index);
    }
}
