package fr.jobmatch.assistant.outline;

import fr.jobmatch.assistant.wording.Languages;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Work;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The whole CV of a profile, in the profile's own words and order.
public final class CvOutline {

    private static final List<SectionOutline> SECTIONS = List.of(
            new SummaryOutline(),
            new WorkOutline(),
            new EducationOutline(),
            new SkillsOutline(),
            new LanguagesOutline(),
            new CertificatesOutline(),
            new ProjectsOutline(),
            new VolunteeringOutline(),
            new PublicationsOutline(),
            new AwardsOutline(),
            new InterestsOutline());

    private CvOutline() {}

    /// Return the draft in which every line is a line of the profile; sections without content are left out.
    public static CvDraft of(Profile profile, Locale wanted) {
        var language = Languages.of(wanted);
        var sections = SECTIONS.stream()
                .map(section -> new CvDraft.Section(section.kind(), section.entries(profile, language)))
                .filter(section -> !section.entries().isEmpty())
                .toList();
        return new CvDraft(language, profile.basics(), headline(profile), sections);
    }

    /// Return the candidate's own headline, or else the present or last position.
    private static @Nullable Sourced headline(Profile profile) {
        var label = profile.basics().label();
        if (label != null && !label.isBlank()) {
            return Sourced.of(label, FieldPath.of("basics", "label"));
        }
        return lastPosition(profile.work())
                .map(index -> Sourced.of(
                        Objects.requireNonNull(profile.work().get(index).position()),
                        FieldPath.of("work", index, "position")))
                .orElse(null);
    }

    private static Optional<Integer> lastPosition(List<Work> work) {
        for (int index = 0; index < work.size(); index++) {
            if (work.get(index).position() != null) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }
}
