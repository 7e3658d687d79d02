package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.ingestion.cv.layout.Style;
import fr.jobmatch.lexicon.dates.DateRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a section into entries: each date that names an entry is an anchor, and the first entry shows how many lines
/// stand above the date in all of them.
final class Entries {

    private static final int MOST_ABOVE = 3;
    private static final int MOST_BELOW = 3;
    /// In heights of a line.
    private static final double OPENING_GAP = 0.5;
    private static final double OPENING_STEP = 0.3;
    private static final double MOST_GAP = 5;

    private final List<Line> lines;
    private final List<@Nullable DateRange> periods = new ArrayList<>();
    private final boolean[] body;

    private Entries(List<Line> lines) {
        this.lines = lines;
        body = new boolean[lines.size()];
    }

    /// Return the entries of a section in order.
    static List<Entry> of(List<Line> section) {
        var entries = new Entries(MarginDates.hoisted(BrokenPeriods.joined(section)));
        return entries.cut();
    }

    private List<Entry> cut() {
        boolean listed = onlyBulletsAreDated();
        var indents = new Indents(lines);
        for (int i = 0; i < lines.size(); i++) {
            body[i] = !listed && (lines.get(i).bullet() || indents.indented(lines.get(i)) || continuesBullet(i));
            periods.add(body[i] ? null : DatedLine.period(lines.get(i)).orElse(null));
        }
        var anchors = anchors();
        return anchors.isEmpty() ? new UndatedEntries(lines, body).cut() : dated(anchors);
    }

    /// Some CVs list whole entries as items.
    private boolean onlyBulletsAreDated() {
        var dated = lines.stream()
                .filter(line -> DatedLine.period(line).isPresent())
                .toList();
        return !dated.isEmpty() && dated.stream().allMatch(Line::bullet);
    }

    private boolean continuesBullet(int at) {
        if (at == 0 || !body[at - 1]) {
            return false;
        }
        var line = lines.get(at);
        var before = lines.get(at - 1);
        boolean tight = line.gap() < 0.75 && !line.startsColumn();
        boolean indented = line.left() > 0 && line.left() >= before.left() - 4 && line.left() > leftmost() + 4;
        boolean wrapped = before.full() && NamingLines.startsLow(line);
        return tight && line.style().like(before.style()) && (indented || wrapped) && !datedCell(line);
    }

    private static boolean datedCell(Line line) {
        return line.cells().size() > 1 && DatedLine.period(line).isPresent();
    }

    private double leftmost() {
        return lines.stream().mapToDouble(Line::left).min().orElse(0);
    }

    private List<Integer> anchors() {
        var anchors = new ArrayList<Integer>();
        boolean ranges = periods.stream().anyMatch(period -> period != null && !period.single());
        for (int i = 0; i < lines.size(); i++) {
            var period = periods.get(i);
            if (period != null && !(ranges && period.single() && aside(i, anchors))) {
                anchors.add(i);
            }
        }
        return anchors;
    }

    /// A lone year just below an anchor belongs to the entry's text where other entries have periods.
    private boolean aside(int at, List<Integer> anchors) {
        return !anchors.isEmpty()
                && at - anchors.getLast() <= 1
                && DatedLine.withoutDates(lines.get(at)).cells().isEmpty();
    }

    private List<Entry> dated(List<Integer> anchors) {
        int above = above(anchors);
        var entries = new ArrayList<Entry>();
        int start = start(anchors.getFirst(), above, 0);
        for (int i = 0; i < anchors.size(); i++) {
            int end = i + 1 == anchors.size()
                    ? lines.size()
                    : start(anchors.get(i + 1), above, Math.max(anchors.get(i) + 1, start + 1));
            entries.add(entry(i == 0 ? 0 : start, anchors.get(i), end));
            start = end;
        }
        return entries;
    }

    /// Return how many lines name an entry above its date, by the first entry.
    private int above(List<Integer> anchors) {
        int first = anchors.getFirst();
        int above = 0;
        while (above < MOST_ABOVE
                && above < first
                && !body[first - 1 - above]
                && NamingLines.is(lines.get(first - 1 - above))) {
            above++;
        }
        return above;
    }

    private int start(int anchor, int above, int floor) {
        int start = labelled(anchor, floor);
        if (start < anchor) {
            return start;
        }
        start = block(anchor, floor);
        if (start < anchor) {
            return start;
        }
        while (start > floor
                && !body[start - 1]
                && NamingLines.is(lines.get(start - 1))
                && anchor - start < above
                && !(lines.get(start).gap() > 1.2
                        && anchor - start > 0
                        && lines.get(start).gap() > 2 * lines.get(anchor).gap() + 0.5)) {
            start--;
        }
        return start;
    }

    /// Return where the labelled lines start that stand just above a date: `Client : …`, `Rôle : …`, `Période : …`.
    private int labelled(int anchor, int floor) {
        int start = anchor;
        while (start > floor && Fragments.labelled(lines.get(start - 1).text())) {
            start--;
        }
        return start;
    }

    /// Return where the paragraph starts that ends in a date: a naming line that stands off from what is above, with
    /// none between it and the date that does; the date itself when there is no such line.
    private int block(int anchor, int floor) {
        double widest = lines.get(anchor).gap();
        for (int at = anchor - 1; at >= floor && anchor - at <= MOST_ABOVE; at--) {
            if (body[at] || !NamingLines.is(lines.get(at))) {
                return anchor;
            }
            double gap = lines.get(at).gap();
            if (gap > OPENING_GAP && gap < MOST_GAP && gap > widest + OPENING_STEP) {
                return at;
            }
            widest = Math.max(widest, gap);
        }
        return anchor;
    }

    private Entry entry(int start, int anchor, int end) {
        int bodyStart = anchor + 1;
        boolean bullets = false;
        for (int i = anchor + 1; i < end; i++) {
            bullets |= body[i];
        }
        while (bodyStart < end
                && bodyStart - anchor <= MOST_BELOW
                && !body[bodyStart]
                && below(start, anchor, bodyStart, bullets)) {
            bodyStart++;
        }
        var header = new ArrayList<Line>();
        for (int i = start; i < bodyStart; i++) {
            var line = DatedLine.withoutDates(lines.get(i));
            if (!line.cells().isEmpty()) {
                header.add(line);
            }
        }
        return new Entry(header, periods.get(anchor), lines.subList(bodyStart, end));
    }

    /// Return whether a line below the date still names the entry.
    private boolean below(int start, int anchor, int at, boolean bullets) {
        var line = lines.get(at);
        if (!NamingLines.is(line) || line.gap() > 1.6 && at > anchor + 1) {
            return false;
        }
        boolean wrapped = NamingLines.startsLow(line) && at > 0;
        if (Fragments.opensEmployer(line.text())) {
            return true;
        }
        boolean distinct = !line.style().like(plain(at));
        int named = anchor
                - start
                + (DatedLine.withoutDates(lines.get(anchor)).cells().isEmpty() ? 0 : 1)
                + complete(anchor + 1, at);
        if (named == 0 || wrapped && lines.get(at - 1).full()) {
            return true;
        }
        return bullets
                ? named < 3
                : named < 2 && (distinct || Clues.words(line.text()).size() <= 7) || distinct && named < 3;
    }

    /// Count the lines of a stretch that don't just go on with the one before.
    private int complete(int from, int end) {
        int count = 0;
        for (int i = from; i < end; i++) {
            count += NamingLines.startsLow(lines.get(i)) && lines.get(i - 1).full() ? 0 : 1;
        }
        return count;
    }

    /// The look of the entry's last line, which is text if anything is.
    private Style plain(int at) {
        int last = at;
        while (last + 1 < lines.size() && periods.get(last + 1) == null) {
            last++;
        }
        return lines.get(last).style();
    }
}
