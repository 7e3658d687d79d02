package fr.jobmatch.assistant.outline;

import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.profile.Education;
import fr.jobmatch.domain.profile.Profile;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Courses of study, in the order of the CV.
final class EducationOutline implements SectionOutline {

    @Override
    public SectionKind kind() {
        return SectionKind.EDUCATION;
    }

    @Override
    public List<Entry> entries(Profile profile, Locale language) {
        return IntStream.range(0, profile.education().size())
                .mapToObj(index -> entry(profile.education().get(index), index, language))
                .toList();
    }

    private static Entry entry(Education education, int index, Locale language) {
        return new Entry(
                Lines.line(education.degree(), "education", index, "studyType"),
                Lines.line(education.institution(), "education", index, "institution"),
                Lines.line(education.location(), "education", index, "location"),
                Dates.of(education.start(), education.end(), language, "education", index),
                new Lines()
                        .add(unsaidScore(education), "education", index, "score")
                        .addAll(education.courses(), "education", index, "courses")
                        .toList());
    }

    /// `Bac pro MELEC, mention bien` says its mention already.
    private static @Nullable String unsaidScore(Education education) {
        var score = education.score();
        return score != null && education.degree().contains(score) ? null : score;
    }
}
