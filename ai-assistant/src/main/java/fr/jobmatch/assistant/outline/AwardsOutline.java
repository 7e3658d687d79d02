package fr.jobmatch.assistant.outline;

import fr.jobmatch.assistant.wording.Periods;
import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.profile.Award;
import fr.jobmatch.domain.profile.Profile;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prizes and distinctions, one line each.
final class AwardsOutline implements SectionOutline {

    @Override
    public SectionKind kind() {
        return SectionKind.AWARDS;
    }

    @Override
    public List<Entry> entries(Profile profile, Locale language) {
        var lines = new Lines();
        for (int index = 0; index < profile.awards().size(); index++) {
            lines.add(text(profile.awards().get(index)), "awards", index);
        }
        return lines.toEntry();
    }

    private static String text(Award award) {
        var date = award.date() == null ? null : Periods.digits(award.date());
        return Stream.of(award.title(), award.awarder(), date)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
