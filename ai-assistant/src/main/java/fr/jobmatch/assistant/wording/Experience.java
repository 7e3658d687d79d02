package fr.jobmatch.assistant.wording;

import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Work;
import fr.jobmatch.lexicon.text.Word;
import fr.jobmatch.lexicon.text.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whole years worked, counted from the dates of positions.
/// @param years full years; parallel positions count once
/// @param sources the dates that were counted
public record Experience(int years, List<FieldPath> sources) {

    private static final Set<String> LEARNING = WordList.folded("learning_positions.txt");
    private static final int MONTHS_PER_YEAR = 12;

    public Experience {
        sources = List.copyOf(sources);
    }

    /// Return the years of work until a day; empty below one year. Internships, apprenticeships and positions
    /// without both month and year of their ends don't count, so the number is never too high.
    public static Optional<Experience> years(Profile profile, LocalDate today) {
        var months = new HashSet<YearMonth>();
        var sources = new ArrayList<FieldPath>();
        for (int index = 0; index < profile.work().size(); index++) {
            var work = profile.work().get(index);
            if (counts(work)) {
                addMonths(work, today, months);
                sources.add(FieldPath.of("work", index, "startDate"));
                if (work.end() != null) {
                    sources.add(FieldPath.of("work", index, "endDate"));
                }
            }
        }
        int years = months.size() / MONTHS_PER_YEAR;
        return years == 0 ? Optional.empty() : Optional.of(new Experience(years, sources));
    }

    /// Return whether a position is paid work after the studies.
    public static boolean counts(Work work) {
        return work.start() != null
                && work.start().month() != null
                && (work.end() == null || work.end().month() != null)
                && Words.of(work.position() == null ? "" : work.position()).stream()
                        .map(Word::folded)
                        .noneMatch(LEARNING::contains);
    }

    private static void addMonths(Work work, LocalDate today, Set<YearMonth> months) {
        var last =
                YearMonth.from(work.end() == null ? today : earlier(work.end().lastDay(), today));
        var start = work.start();
        if (start == null) {
            return;
        }
        for (var month = YearMonth.from(start.firstDay()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
