package fr.jobmatch.assistant.outline;

import fr.jobmatch.assistant.wording.Periods;
import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Publication;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Publications, one line each.
final class PublicationsOutline implements SectionOutline {

    @Override
    public SectionKind kind() {
        return SectionKind.PUBLICATIONS;
    }

    @Override
    public List<Entry> entries(Profile profile, Locale language) {
        var lines = new Lines();
        for (int index = 0; index < profile.publications().size(); index++) {
            lines.add(text(profile.publications().get(index)), "publications", index);
        }
        return lines.toEntry();
    }

    private static String text(Publication publication) {
        var date = publication.date() == null ? null : Periods.digits(publication.date());
        return Stream.of(publication.name(), publication.publisher(), date)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
