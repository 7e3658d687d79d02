package fr.jobmatch.benchmarks.cvs;

import fr.jobmatch.benchmarks.cvs.Sheet.Entry;
import fr.jobmatch.benchmarks.cvs.Stock.Career;
import fr.jobmatch.domain.profile.Education;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Invents where somebody worked and studied.
final class History {

    private static final int NOW = 2025;

    private final Draw draw;
    private final Stock stock;
    private final Career career;
    private final Wording wording;
    private final boolean dated;
    private final boolean places;
    private final boolean lengths;
    private final List<Work> work = new ArrayList<>();
    private final List<Entry> printedWork = new ArrayList<>();
    private final List<Education> education = new ArrayList<>();
    private final List<Entry> printedEducation = new ArrayList<>();

    History(Draw draw, Stock stock, Career career, Wording wording) {
        this.draw = draw;
        this.stock = stock;
        this.career = career;
        this.wording = wording;
        dated = draw.chance(0.95);
        places = draw.chance(0.6);
        lengths = draw.chance(0.15);
        int year = jobs(draw.between(1, 5));
        studies(draw.between(1, 3), year);
    }

    List<Work> work() {
        return work;
    }

    List<Entry> printedWork() {
        return printedWork;
    }

    List<Education> education() {
        return education;
    }

    List<Entry> printedEducation() {
        return printedEducation;
    }

    /// Invent positions, the latest first.
    /// @return the year in which the first of them started
    private int jobs(int count) {
        var titles = career.list("titles");
        var employers = new ArrayList<>(draw.some(career.list("employers"), count, count));
        int grouped = count > 2 && draw.chance(0.3) ? draw.below(count - 1) : -1;
        PartialDate end = draw.chance(0.6) ? null : PartialDate.of(NOW, draw.between(1, 6));
        int year = NOW - 1;
        int month = draw.between(1, 12);
        for (int i = 0; i < count; i++) {
            int rank = Math.max(0, Math.min(titles.size() - 1, titles.size() - 1 - i));
            var employer =
                    employers.get(Math.min(i == grouped + 1 && grouped >= 0 ? grouped : i, employers.size() - 1));
            var from = PartialDate.of(year - 1 - draw.below(3), month);
            job(
                    titles.get(rank),
                    employer,
                    from,
                    end,
                    grouped >= 0 && (i == grouped || i == grouped + 1),
                    i != grouped + 1);
            year = from.year() - 1 - (draw.chance(0.2) ? 1 : 0);
            end = PartialDate.of(year + (draw.chance(0.5) ? 1 : 0), Math.min(month, draw.between(1, 12)));
            month = draw.between(1, Math.min(12, month + 2));
        }
        return year;
    }

    private void job(
            String title, String employer, PartialDate from, @Nullable PartialDate to, boolean grouped, boolean opens) {
        var start = dated ? wording.kept(from) : null;
        var end = dated && to != null ? wording.kept(to) : null;
        var before = work.isEmpty() || opens ? null : work.getLast().location();
        var place = !places ? null : grouped && !opens ? before : town();
        var bullets = draw.chance(0.12) ? List.<String>of() : draw.some(career.list("duties"), 1, 4);
        work.add(new Work(employer, title, place, null, start, end, null, bullets));
        printedWork.add(new Entry(
                title,
                employer,
                place,
                start == null ? null : wording.period(start, end),
                start != null && lengths && wording.months() ? wording.length(from, to) : null,
                bullets,
                grouped,
                opens));
    }

    private String town() {
        var town = draw.of(stock.list("towns")).split("\\|");
        return stock.french() ? town[1] : town[0] + (town[1].length() == 2 ? ", " + town[1] : "");
    }

    private void studies(int count, int before) {
        var rows = new ArrayList<>(draw.some(career.list("degrees"), count, count));
        boolean ranges = draw.chance(0.6);
        int year = before;
        for (var row : rows) {
            var cells = row.split("\\s*\\|\\s*");
            int length = draw.between(1, 3);
            course(cells, PartialDate.of(year - length, 9), PartialDate.of(year, 6), ranges);
            year -= length;
        }
        if (draw.chance(0.1)) {
            Collections.reverse(education);
            Collections.reverse(printedEducation);
        }
    }

    private void course(String[] cells, PartialDate from, PartialDate to, boolean range) {
        var start = dated && range ? wording.kept(from) : null;
        var end = dated ? wording.kept(to) : null;
        var area = cells[1].isEmpty() ? null : cells[1];
        var place = places ? cells[3] : null;
        education.add(new Education(cells[2], cells[0], area, place, null, start, end, null, List.of()));
        var what = area == null ? cells[0] : cells[0] + (stock.french() ? " " : draw.any(" in ", ", ")) + area;
        var period = end == null ? null : start == null ? wording.date(end) : wording.period(start, end);
        printedEducation.add(new Entry(what, cells[2], place, period, null, List.of(), false, true));
    }
}
