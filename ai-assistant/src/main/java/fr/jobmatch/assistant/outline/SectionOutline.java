package fr.jobmatch.assistant.outline;

import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.profile.Profile;
import java.util.List;
import java.util.Locale;

/// One section of a CV as the profile tells it.
interface SectionOutline {

    SectionKind kind();

    /// Return the entries of the section; none when the profile has nothing to put there.
    List<Entry> entries(Profile profile, Locale language);
}
