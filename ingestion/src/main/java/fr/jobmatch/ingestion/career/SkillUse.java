package fr.jobmatch.ingestion.career;

import fr.jobmatch.domain.profile.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a profile shows a skill in use.
/// @param label as the profile writes it
/// @param skill id in the lexicon; null for a skill that it doesn't know
/// @param places positions, studies and projects that name it, the latest first
/// @param months worked with it, overlaps counted once; 0 where no position names it
/// @param lastUsed null while a position that names it runs, and where nothing dated does
public record SkillUse(
        String label,
        @Nullable String skill,
        List<Place> places,
        int months,
        @Nullable PartialDate lastUsed) {

    public SkillUse {
        places = List.copyOf(places);
    }

    /// Return whether a position that names the skill still runs.
    public boolean inUse() {
        return places.stream().anyMatch(Place::running);
    }

    /// A position, study or project that names a skill.
    /// @param section JSON Resume name of the section, such as `work`
    /// @param index of the entry in its section
    /// @param title for people, such as the position and the employer
    public record Place(String section, int index, String title, boolean running) {}
}
