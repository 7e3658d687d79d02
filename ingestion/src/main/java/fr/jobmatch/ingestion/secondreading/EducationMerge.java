package fr.jobmatch.ingestion.secondreading;

import fr.jobmatch.domain.extraction.QuotedEntry;
import fr.jobmatch.domain.profile.Education;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Merges studies. Two entries are one when their diploma or school and their end don't contradict.
final class EducationMerge {

    private final List<Education> all;
    private final Votes votes;

    EducationMerge(List<Education> present, Votes votes) {
        this.all = new ArrayList<>(present);
        this.votes = votes;
    }

    List<Education> all() {
        return all;
    }

    void add(QuotedEntry entry) {
        var diploma = entry.quotes().get("studyType");
        var school = entry.quotes().get("institution");
        var period = Period.of(entry.quotes().get("dates"));
        int index = Alike.best(all, education -> likeness(education, diploma, school, period));
        if (index >= 0) {
            all.set(index, merged(index, entry, period));
        } else if (diploma != null && school != null && period.end() != null) {
            all.add(new Education(null, null, null, null, null, null, null, null, List.of()));
            all.set(all.size() - 1, merged(all.size() - 1, entry, period));
        }
    }

    private static int likeness(Education education, @Nullable String diploma, @Nullable String school, Period period) {
        int dates = Period.sameYear(education.end(), period.end()) ? 1 : 0;
        boolean contradict = education.end() != null && period.end() != null && dates == 0;
        return contradict
                ? 0
                : Alike.points(education.degree(), diploma) + Alike.points(education.institution(), school) + dates;
    }

    private Education merged(int index, QuotedEntry entry, Period period) {
        var before = all.get(index);
        var quotes = entry.quotes();
        return new Education(
                votes.on(before.institution(), quotes.get("institution"), "education", index, "institution"),
                votes.on(before.studyType(), quotes.get("studyType"), "education", index, "studyType"),
                area(index, before, quotes.get("area")),
                votes.on(before.location(), quotes.get("location"), "education", index, "location"),
                before.url(),
                Alike.date(votes, before.start(), period.start(), "education", index, "startDate"),
                Alike.date(votes, before.end(), period.end(), "education", index, "endDate"),
                before.score(),
                before.courses());
    }

    /// Where the rules keep the field of study inside the diploma, it is not missing.
    private @Nullable String area(int index, Education before, @Nullable String quote) {
        boolean inside = before.area() == null && Alike.points(before.studyType(), quote) > 0;
        return inside ? null : votes.on(before.area(), quote, "education", index, "area");
    }
}
