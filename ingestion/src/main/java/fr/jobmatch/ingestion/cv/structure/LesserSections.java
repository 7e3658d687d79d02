package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.domain.profile.Award;
import fr.jobmatch.domain.profile.Interest;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Project;
import fr.jobmatch.domain.profile.Publication;
import fr.jobmatch.domain.profile.Reference;
import fr.jobmatch.domain.profile.Volunteering;
import fr.jobmatch.lexicon.dates.DateRange;
import fr.jobmatch.lexicon.dates.DateRanges;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the sections that are plain lists.
final class LesserSections {

    final List<Project> projects = new ArrayList<>();
    final List<Volunteering> volunteering = new ArrayList<>();
    final List<Publication> publications = new ArrayList<>();
    final List<Award> awards = new ArrayList<>();
    final List<Interest> interests = new ArrayList<>();
    final List<Reference> references = new ArrayList<>();
    private final Findings findings;

    LesserSections(Findings findings) {
        this.findings = findings;
    }

    void projects(Section section) {
        for (var entry : Entries.of(section.lines())) {
            var name = Fragments.clean(LineBreaks.text(entry.header()));
            if (name.isEmpty() || name.length() > 200) {
                continue;
            }
            var period = entry.period();
            findings.add(name, entry.header(), 0.8, "projects", projects.size(), "name");
            projects.add(new Project(
                    name, null, null, from(period), to(period), LineBreaks.highlights(entry.body()), List.of()));
        }
    }

    void volunteering(Section section) {
        var entries = Entries.of(section.lines());
        var named = new Roles(Clues::position)
                .assign(entries.stream()
                        .map(entry -> Fragments.of(entry.header()))
                        .toList());
        for (int i = 0; i < entries.size(); i++) {
            var what = named.get(i).what();
            var where = named.get(i).where();
            if (what == null && where == null) {
                continue;
            }
            var period = entries.get(i).period();
            findings.add(
                    LineBreaks.text(entries.get(i).header()),
                    entries.get(i).header(),
                    0.8,
                    "volunteer",
                    volunteering.size(),
                    "organization");
            volunteering.add(new Volunteering(
                    where == null ? null : where.text(),
                    what == null ? null : what.text(),
                    from(period),
                    to(period),
                    null,
                    LineBreaks.highlights(entries.get(i).body())));
        }
    }

    void publications(Section section) {
        for (var item : LineBreaks.items(section.lines())) {
            var text = LineBreaks.text(item);
            var dates = DateRanges.find(text);
            if (text.length() > 8) {
                publications.add(new Publication(
                        without(text, dates),
                        null,
                        dates.isEmpty() ? null : dates.getFirst().from(),
                        null,
                        null));
            }
        }
    }

    void awards(Section section) {
        for (var item : LineBreaks.items(section.lines())) {
            var text = LineBreaks.text(item);
            var dates = DateRanges.find(text);
            var title = without(text, dates);
            if (!title.isEmpty()) {
                awards.add(new Award(
                        title, dates.isEmpty() ? null : dates.getFirst().from(), null, null));
            }
        }
    }

    void interests(Section section) {
        for (var text : ListItems.texts(section.lines())) {
            for (var item : ListItems.of(text.replaceFirst("^[^:]{2,30}:\\s*", ""))) {
                findings.add(item, section.lines(), 0.85, "interests", interests.size(), "name");
                interests.add(new Interest(item, List.of()));
            }
        }
    }

    void references(Section section) {
        for (var text : LineBreaks.highlights(section.lines())) {
            references.add(new Reference(text, null));
        }
    }

    private static @Nullable PartialDate from(@Nullable DateRange period) {
        return period == null ? null : period.from();
    }

    private static @Nullable PartialDate to(@Nullable DateRange period) {
        return period == null ? null : period.to();
    }

    /// Return a text without its dates.
    static String without(String text, List<DateRange> dates) {
        var plain = text;
        for (var date : dates.reversed()) {
            plain = plain.substring(0, date.start()) + plain.substring(date.end());
        }
        return Fragments.clean(plain.replaceAll("\\(\\s*\\)", " ").replaceAll("\\s+", " "));
    }
}
