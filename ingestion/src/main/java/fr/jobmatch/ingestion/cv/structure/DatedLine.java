package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.ingestion.cv.layout.Cell;
import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.ingestion.cv.layout.Word;
import fr.jobmatch.lexicon.dates.DateRange;
import fr.jobmatch.lexicon.dates.DateRanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the period in a line that names an entry, and takes it out.
final class DatedLine {

    private static final int MOST_WORDS = 16;
    private static final Pattern DURATION = Pattern.compile(
            "(?i)\\(?\\s*(?:soit\\s+|environ\\s+|\\+\\s*de\\s+)?(?:\\d{1,2}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|one|two|three)\\s*(?:ans?|années?|mois|semaines?|jours|years?|yrs?|months?|mos?|weeks?)(?:\\s*(?:et|and|,)?\\s*\\d{1,2}\\s*(?:mois|months?|mos?|ans?))?\\s*\\)?");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:expected(?: graduation)?|graduated|graduation(?: date)?|anticipated|class of|obtenu(?:e)?(?: en)?|promotion|promo|en|année|dates?|période|depuis|since|from|diplômée?(?: en)?)\\s*:?\\s*$");

    private DatedLine() {}

    /// Return the period of a line that could name an entry; empty when the line is a sentence or has none.
    static Optional<DateRange> period(Line line) {
        var text = line.text();
        var ranges = DateRanges.find(text);
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        var range = ranges.stream().filter(found -> !found.single()).findFirst().orElse(ranges.getFirst());
        return names(text, range) ? Optional.of(range) : Optional.empty();
    }

    /// Return whether a text is nothing but a length of time.
    static boolean isDuration(String text) {
        return DURATION.matcher(text.strip()).matches();
    }

    private static boolean names(String text, DateRange range) {
        var before = text.substring(0, range.start());
        var after = text.substring(range.end());
        int words = Clues.words(before).size() + Clues.words(after).size();
        boolean atEdge = bare(before) || bare(after) || before.endsWith("\t") || after.startsWith("\t");
        boolean set =
                before.strip().matches("(?s).*[|•·(:,–—-]") || after.strip().matches("(?s)[|•·):,–—-].*");
        boolean sentence = after.strip().endsWith(".") && words > 8;
        return words <= (range.single() ? MOST_WORDS / 2 + 2 : MOST_WORDS) && (atEdge || set) && !sentence;
    }

    private static boolean bare(String text) {
        return LABEL.matcher(DURATION.matcher(text).replaceAll(""))
                .replaceFirst("")
                .matches("(?s)[^\\p{L}\\d]*");
    }

    /// Return the line without its dates and durations; without cells when nothing else stands on it.
    static Line withoutDates(Line line) {
        var cells = new ArrayList<Cell>();
        for (var cell : line.cells()) {
            var rest = withoutDates(cell);
            if (!rest.words().isEmpty()) {
                cells.add(rest);
            }
        }
        return line.withCells(cells);
    }

    private static Cell withoutDates(Cell cell) {
        var text = cell.text();
        var cut = text;
        for (var range : DateRanges.find(text).reversed()) {
            cut = LABEL.matcher(cut.substring(0, range.start())).replaceFirst("") + "\u0001"
                    + cut.substring(range.end());
        }
        cut = DURATION.matcher(cut).replaceAll(match -> whole(match.group(), text) ? "\u0001" : match.group());
        if (cut.equals(text)) {
            return cell;
        }
        var plain = cut.replaceAll("[(\\[]?\\s*\u0001(?:[\\s,;|·•–—-]*\u0001)*\\s*[)\\]]?", "\u0001")
                .replaceAll("^[\\s,;:|·•.–—-]*\u0001[\\s,;:|·•–—-]*", "")
                .replaceAll("[\\s,;:|·•–—-]*\u0001[\\s,;:|·•.–—-]*$", "")
                .replaceAll("\\s*\u0001\\s*", " | ");
        return rebuilt(cell, plain.strip());
    }

    /// Durations go where they stand alone or in brackets, not where they're part of a phrase.
    private static boolean whole(String duration, String text) {
        return duration.startsWith("(")
                || duration.strip().length() >= text.strip().length() - 2
                || !DateRanges.find(text).isEmpty();
    }

    /// Return a cell of the words that are left, each with the look it had.
    static Cell rebuilt(Cell cell, String text) {
        var words = new ArrayList<Word>();
        int at = 0;
        for (var part : text.isEmpty() ? new String[0] : text.split("\\s+")) {
            at = indexOf(cell.words(), part, at);
            var like = cell.words().get(Math.min(at, cell.words().size() - 1));
            words.add(new Word(part, like.box(), like.style(), like.confidence()));
        }
        return new Cell(words);
    }

    private static int indexOf(List<Word> words, String text, int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.get(i).text().equals(text)) {
                return i;
            }
        }
        return from;
    }
}
