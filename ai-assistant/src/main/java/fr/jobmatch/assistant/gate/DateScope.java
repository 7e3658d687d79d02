package fr.jobmatch.assistant.gate;

import fr.jobmatch.assistant.gate.Entry.Section;
import fr.jobmatch.domain.profile.PartialDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The dates that the words around a date allow.
record DateScope(ProfileFacts facts, List<FactLine> lines, Set<Entry> named, boolean inside) {

    Optional<String> source(PartialDate date) {
        var dated = named.stream()
                .filter(entry -> entry.start() != null || entry.end() != null)
                .toList();
        if (lines.isEmpty() && dated.isEmpty()) {
            return anywhere(date, facts.entries(), facts.lines());
        }
        return anywhere(date, dated, lines)
                .or(() -> anywhere(date, List.of(), linesOf(dated)))
                .or(() -> inside
                        ? dated.stream()
                                .filter(entry -> runsOn(entry, date))
                                .map(Entry::path)
                                .findFirst()
                        : Optional.empty());
    }

    private List<FactLine> linesOf(Collection<Entry> entries) {
        return facts.lines().stream()
                .filter(line -> entries.contains(line.entry()))
                .toList();
    }

    private Optional<String> anywhere(PartialDate date, Collection<Entry> entries, Collection<FactLine> inLines) {
        return Stream.concat(
                        entries.stream()
                                .filter(entry -> agrees(date, entry.start()) || agrees(date, entry.end()))
                                .map(Entry::path),
                        inLines.stream()
                                .filter(line -> line.dates().stream()
                                        .anyMatch(known -> agrees(date, known.from()) || agrees(date, known.to())))
                                .map(FactLine::path))
                .findFirst();
    }

    private boolean runsOn(Entry entry, PartialDate date) {
        var start = entry.start();
        var end = entry.end();
        return start != null
                && entry.in(Section.WORK, Section.VOLUNTEERING, Section.EDUCATION)
                && !start.firstDay().isAfter(date.lastDay())
                && !(end == null ? facts.today() : end.lastDay()).isBefore(date.firstDay());
    }

    private static boolean agrees(PartialDate claimed, @Nullable PartialDate known) {
        return known != null
                && claimed.year() == known.year()
                && (claimed.month() == null || known.month() == null || Objects.equals(claimed.month(), known.month()));
    }
}
