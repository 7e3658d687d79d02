package fr.jobmatch.assistant.outline;

import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.profile.Interest;
import fr.jobmatch.domain.profile.Profile;
import java.util.List;
import java.util.Locale;

/// Interests, one line each.
final class InterestsOutline implements SectionOutline {

    @Override
    public SectionKind kind() {
        return SectionKind.INTERESTS;
    }

    @Override
    public List<Entry> entries(Profile profile, Locale language) {
        var lines = new Lines();
        for (int index = 0; index < profile.interests().size(); index++) {
            lines.add(text(profile.interests().get(index)), "interests", index);
        }
        return lines.toEntry();
    }

    private static String text(Interest interest) {
        return interest.keywords().isEmpty()
                ? interest.name()
                : interest.name() + " (" + String.join(", ", interest.keywords()) + ")";
    }
}
