package fr.jobmatch.domain.profile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One course of study.
/// @param studyType the diploma, for example `BTS` or `Diplôme d'État d'infirmier`
/// @param area the field of study, where it is told apart from the diploma
/// @param score mention, honours or grade
public record Education(
        @Nullable String institution,
        @Nullable String studyType,
        @Nullable String area,
        @Nullable String location,
        @Nullable String url,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        @Nullable String score,
        List<String> courses) {

    public Education {
        courses = List.copyOf(courses);
    }

    /// Return the diploma with its field, as one text; empty when neither is known.
    public String degree() {
        return Stream.of(studyType, area).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
