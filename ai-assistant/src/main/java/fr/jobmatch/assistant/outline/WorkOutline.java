package fr.jobmatch.assistant.outline;

import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Work;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Positions held, in the order of the CV.
final class WorkOutline implements SectionOutline {

    @Override
    public SectionKind kind() {
        return SectionKind.WORK;
    }

    @Override
    public List<Entry> entries(Profile profile, Locale language) {
        return IntStream.range(0, profile.work().size())
                .mapToObj(index -> entry(profile.work().get(index), index, language))
                .toList();
    }

    private static Entry entry(Work work, int index, Locale language) {
        return new Entry(
                Lines.line(work.position(), "work", index, "position"),
                Lines.line(work.name(), "work", index, "name"),
                Lines.line(work.location(), "work", index, "location"),
                Dates.of(work.start(), work.end(), language, "work", index),
                new Lines()
                        .add(work.summary(), "work", index, "summary")
                        .addAll(work.highlights(), "work", index, "highlights")
                        .toList());
    }
}
