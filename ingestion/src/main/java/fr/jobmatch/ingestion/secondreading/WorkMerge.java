package fr.jobmatch.ingestion.secondreading;

import fr.jobmatch.domain.extraction.QuotedEntry;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Work;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Merges positions held. Two entries are one when their title or employer and their dates don't contradict.
final class WorkMerge {

    private final List<Work> all;
    private final Votes votes;

    WorkMerge(List<Work> present, Votes votes) {
        this.all = new ArrayList<>(present);
        this.votes = votes;
    }

    List<Work> all() {
        return all;
    }

    void add(QuotedEntry entry) {
        var position = entry.quotes().get("position");
        var name = entry.quotes().get("name");
        var period = Period.of(entry.quotes().get("dates"));
        int index = Alike.best(all, work -> likeness(work, position, name, period));
        if (index >= 0) {
            all.set(index, merged(index, entry, period));
        } else if (position != null && name != null && period.spans() && isNew(position, name)) {
            all.add(new Work(null, null, null, null, null, null, null, List.of()));
            all.set(all.size() - 1, merged(all.size() - 1, entry, period));
        }
    }

    private static int likeness(Work work, @Nullable String position, @Nullable String name, Period period) {
        int dates = Period.sameYear(work.start(), period.start()) ? 1 : 0;
        boolean contradict = work.start() != null && period.start() != null && dates == 0;
        return contradict ? 0 : Alike.points(work.position(), position) + Alike.points(work.name(), name) + dates;
    }

    /// A title that already belongs to an entry is that entry told again.
    private boolean isNew(String position, String name) {
        return all.stream()
                .noneMatch(work -> Alike.points(work.position(), position) > 0 && Alike.points(work.name(), name) > 0);
    }

    private Work merged(int index, QuotedEntry entry, Period period) {
        var before = all.get(index);
        var start = date(before.start(), period.spans() ? period.start() : null, index, "startDate");
        boolean known = before.start() != null;
        var end = known && before.end() == null
                ? null
                : date(before.end(), period.spans() ? period.end() : null, index, "endDate");
        return new Work(
                votes.on(before.name(), entry.quotes().get("name"), "work", index, "name"),
                votes.on(before.position(), entry.quotes().get("position"), "work", index, "position"),
                votes.on(before.location(), entry.quotes().get("location"), "work", index, "location"),
                before.url(),
                start,
                end,
                before.summary(),
                before.highlights());
    }

    private @Nullable PartialDate date(
            @Nullable PartialDate present, @Nullable PartialDate read, int index, String field) {
        return Alike.date(votes, present, read, "work", index, field);
    }
}
