package fr.jobmatch.assistant.outline;

import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.SkillGroup;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Skills by group.
final class SkillsOutline implements SectionOutline {

    @Override
    public SectionKind kind() {
        return SectionKind.SKILLS;
    }

    @Override
    public List<Entry> entries(Profile profile, Locale language) {
        return IntStream.range(0, profile.skills().size())
                .mapToObj(index -> entry(profile.skills().get(index), index))
                .filter(entry -> !entry.lines().isEmpty())
                .toList();
    }

    private static Entry entry(SkillGroup group, int index) {
        if (group.keywords().isEmpty()) {
            return new Entry(
                    null,
                    null,
                    null,
                    null,
                    new Lines().add(titled(group), "skills", index, "name").toList());
        }
        return new Entry(
                Lines.line(titled(group), "skills", index, "name"),
                null,
                null,
                null,
                new Lines()
                        .addAll(group.keywords(), "skills", index, "keywords")
                        .toList());
    }

    private static @Nullable String titled(SkillGroup group) {
        return group.name() == null || group.level() == null ? group.name() : group.name() + " (" + group.level() + ")";
    }
}
