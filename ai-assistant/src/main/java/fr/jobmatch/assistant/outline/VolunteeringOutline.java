package fr.jobmatch.assistant.outline;

import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Volunteering;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Unpaid work.
final class VolunteeringOutline implements SectionOutline {

    @Override
    public SectionKind kind() {
        return SectionKind.VOLUNTEERING;
    }

    @Override
    public List<Entry> entries(Profile profile, Locale language) {
        return IntStream.range(0, profile.volunteering().size())
                .mapToObj(index -> entry(profile.volunteering().get(index), index, language))
                .toList();
    }

    private static Entry entry(Volunteering volunteering, int index, Locale language) {
        return new Entry(
                Lines.line(volunteering.position(), "volunteer", index, "position"),
                Lines.line(volunteering.organization(), "volunteer", index, "organization"),
                null,
                Dates.of(volunteering.start(), volunteering.end(), language, "volunteer", index),
                new Lines()
                        .add(volunteering.summary(), "volunteer", index, "summary")
                        .addAll(volunteering.highlights(), "volunteer", index, "highlights")
                        .toList());
    }
}
