package fr.jobmatch.ingestion.career;

import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Work;
import fr.jobmatch.lexicon.titles.Seniority;
import fr.jobmatch.lexicon.titles.Titles;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What a career amounts to.
/// @param months worked, overlaps counted once; internships and apprenticeships left out
/// @param level by the title held last where that names one, else by the months
/// @param skills where each was used
public record CareerSummary(int months, Seniority level, List<SkillUse> skills) {

    private static final int JUNIOR_MONTHS = 24;
    private static final int CONFIRMED_MONTHS = 72;

    public CareerSummary {
        skills = List.copyOf(skills);
    }

    /// Return what the career of a profile amounts to on a day.
    public static CareerSummary of(Profile profile, LocalDate today) {
        var positions = profile.work().stream().filter(work -> !learning(work)).toList();
        int months = WorkedMonths.of(positions, today);
        return new CareerSummary(months, level(profile, months, today), SkillUses.of(profile, today));
    }

    private static boolean learning(Work work) {
        return title(work) == Seniority.INTERN || title(work) == Seniority.APPRENTICE;
    }

    private static Seniority level(Profile profile, int months, LocalDate today) {
        var byMonths = months < JUNIOR_MONTHS
                ? Seniority.JUNIOR
                : months < CONFIRMED_MONTHS ? Seniority.CONFIRMED : Seniority.SENIOR;
        var named = profile.work().stream()
                .max(Comparator.comparing(work -> work.running()
                        ? today
                        : work.end() == null ? LocalDate.MIN : work.end().lastDay()))
                .map(CareerSummary::title)
                .filter(level -> level != Seniority.CONFIRMED)
                .orElse(byMonths);
        return months >= JUNIOR_MONTHS && named.compareTo(Seniority.JUNIOR) <= 0 ? byMonths : named;
    }

    private static Seniority title(Work work) {
        return work.position() == null
                ? Seniority.CONFIRMED
                : Titles.seniority(work.position()).orElse(Seniority.CONFIRMED);
    }
}
