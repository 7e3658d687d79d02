package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.domain.profile.Work;
import fr.jobmatch.lexicon.dates.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads the positions of a work section.
final class WorkHistory {

    private static final double DATED = 0.9;
    private static final double UNDATED = 0.55;

    private final Findings findings;
    private final List<Work> work = new ArrayList<>();

    WorkHistory(Findings findings) {
        this.findings = findings;
    }

    void read(Section section) {
        var entries = Entries.of(section.lines());
        var named = new Roles(Clues::position)
                .assign(entries.stream()
                        .map(entry -> Fragments.of(entry.header()))
                        .toList());
        String employer = null;
        for (int i = 0; i < entries.size(); i++) {
            employer = spans(entries, named, i)
                    ? Objects.requireNonNull(named.get(i).where()).text()
                    : add(entries.get(i), named.get(i), employer);
        }
    }

    /// Return whether an entry only says how long somebody was with an employer, whose positions follow with periods of
    /// their own.
    private static boolean spans(List<Entry> entries, List<Roles.Named> named, int at) {
        var entry = entries.get(at);
        return at + 1 < entries.size()
                && named.get(at).what() == null
                && named.get(at).where() != null
                && named.get(at + 1).where() == null
                && entry.body().isEmpty()
                && entry.period() != null
                && within(entries.get(at + 1).period(), entry.period());
    }

    private static boolean within(@Nullable DateRange inner, DateRange outer) {
        return inner != null
                && !inner.from().firstDay().isBefore(outer.from().firstDay())
                && (outer.to() == null
                        || inner.to() != null
                                && !inner.to().firstDay().isAfter(outer.to().lastDay()));
    }

    List<Work> all() {
        return work;
    }

    private @Nullable String add(Entry entry, Roles.Named named, @Nullable String employerBefore) {
        var period = entry.period();
        var position = named.what() == null ? null : named.what().text();
        var employer = named.where() == null ? null : named.where().text();
        if (position == null && employer == null || period == null && named.what() == null) {
            return employerBefore;
        }
        boolean inherited = employer == null && period != null;
        var at = inherited ? employerBefore : employer;
        int index = work.size();
        var highlights = LineBreaks.highlights(entry.body());
        work.add(new Work(
                at,
                position,
                named.place() == null ? said(named.rest()) : named.place(),
                null,
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                null,
                highlights));
        double certainty = period == null ? UNDATED : DATED;
        if (named.what() != null) {
            findings.add(
                    position,
                    named.what().lines(),
                    certain(certainty, Clues.position(named.what().text()), named.where() != null),
                    "work",
                    index,
                    "position");
        }
        if (named.where() != null) {
            findings.add(
                    at,
                    named.where().lines(),
                    certain(certainty, -Clues.position(named.where().text()), named.what() != null),
                    "work",
                    index,
                    "name");
        } else if (at != null) {
            findings.add(at, entry.lines(), 0.6, "work", index, "name");
        }
        findings.period(entry, "work", index);
        findings.items(highlights, entry.body(), "work", index);
        return at;
    }

    /// Return the place that a part beside position and employer tells: `chantiers en Île-de-France`.
    private static @Nullable String said(List<Fragment> rest) {
        return rest.stream()
                .flatMap(part -> Places.told(part.text()).stream())
                .findFirst()
                .orElse(null);
    }

    private static double certain(double base, double clue, boolean bothNamed) {
        return Math.clamp(base + (clue > 0.5 ? 0.06 : -0.1) + (bothNamed ? 0 : -0.2), 0, 0.98);
    }
}
