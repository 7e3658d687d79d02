package fr.jobmatch.assistant.outline;

import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.profile.Profile;
import java.util.List;
import java.util.Locale;

/// The profile in a few words, with when and where the candidate can work.
final class SummaryOutline implements SectionOutline {

    @Override
    public SectionKind kind() {
        return SectionKind.SUMMARY;
    }

    @Override
    public List<Entry> entries(Profile profile, Locale language) {
        return new Lines()
                .add(profile.basics().summary(), "basics", "summary")
                .add(profile.situation().availability(), "situation", "availability")
                .add(profile.situation().mobility(), "situation", "mobility")
                .toEntry();
    }
}
