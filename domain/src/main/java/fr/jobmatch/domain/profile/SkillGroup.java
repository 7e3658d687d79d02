package fr.jobmatch.domain.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Skills under one heading; without a heading `name` is null.
/// @param level what the CV says of the whole group, for example `Master`
public record SkillGroup(@Nullable String name, @Nullable String level, List<String> keywords) {

    public SkillGroup {
        keywords = List.copyOf(keywords);
    }

    /// Return the skills of the group; a group without keywords is a skill by its name.
    public List<String> labels() {
        return keywords.isEmpty() && name != null ? List.of(name) : keywords;
    }
}
