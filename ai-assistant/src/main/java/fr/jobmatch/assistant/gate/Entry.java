package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.profile.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry of a profile: a position, a diploma, a certificate, a skill.
/// @param path where it stands in the profile
/// @param name the words of the employer, school or issuer
/// @param title the words of the position, diploma, certificate or award
/// @param place the words of its location
record Entry(
        Section section,
        String path,
        List<Token> name,
        List<Token> title,
        List<Token> place,
        @Nullable PartialDate start,
        @Nullable PartialDate end) {

    /// What kind of entry it is.
    enum Section {
        BASICS,
        WORK,
        EDUCATION,
        CERTIFICATE,
        LICENCE,
        SKILL,
        LANGUAGE,
        PROJECT,
        VOLUNTEERING,
        PUBLICATION,
        AWARD,
        INTEREST
    }

    /// Return whether it is a period of work, paid or not.
    boolean engaged() {
        return section == Section.WORK || section == Section.VOLUNTEERING;
    }

    boolean in(Section... sections) {
        return List.of(sections).contains(section);
    }
}
