package fr.jobmatch.matching.criteria;

import fr.jobmatch.domain.match.Citation;
import fr.jobmatch.domain.match.Criterion;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.match.Reason;
import fr.jobmatch.domain.match.Reason.Tone;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.Salary;
import fr.jobmatch.domain.offer.SalaryPeriod;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import fr.jobmatch.matching.text.Ramp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Salary: full when even the lower figure reaches what the candidate wants, three quarters when only the upper one
/// does, falling to nothing at 70 % of the wish. Gross per year on both sides; doubtful figures are unknown.
final class SalaryCriterion implements CriterionFunction {
    private static final Ramp BELOW = new Ramp(0.7, 1);
    private static final double REACHED_AT_MOST = 75;
    private static final double HOURS_A_YEAR = 35 * 52;
    private static final double DAYS_A_YEAR = 218;
    private static final double MONTHS_A_YEAR = 12;

    @Override
    public Criterion criterion() {
        return Criterion.SALARY;
    }

    @Override
    public double score(CandidateFacts candidate, OfferFacts offer) {
        return score(candidate, offer.salary());
    }

    static double score(CandidateFacts candidate, @Nullable Salary salary) {
        return score(wanted(candidate.preferences()), salary);
    }

    private static double score(double wanted, @Nullable Salary salary) {
        double min = lower(salary);
        double max = upper(salary);
        if (Double.isNaN(wanted) || Double.isNaN(max)) {
            return UNKNOWN;
        }
        if (min >= wanted) {
            return 100;
        }
        if (max < wanted) {
            return REACHED_AT_MOST * BELOW.at(max / wanted);
        }
        double above = max > min ? (max - wanted) / (max - min) : 0;
        return REACHED_AT_MOST + (100 - REACHED_AT_MOST) * above;
    }

    private static double wanted(Preferences preferences) {
        var least = preferences.salaryMin();
        if (least == null || least <= 0) {
            return UNKNOWN;
        }
        var period = preferences.salaryPeriod();
        return least * (period == null ? 1 : perYear(period));
    }

    private static double perYear(SalaryPeriod period) {
        return switch (period) {
            case HOUR -> HOURS_A_YEAR;
            case DAY -> DAYS_A_YEAR;
            case MONTH -> MONTHS_A_YEAR;
            case YEAR -> 1;
        };
    }

    private static double lower(@Nullable Salary salary) {
        return figure(salary, salary == null || salary.annualMin() == null ? null : salary.annualMin());
    }

    private static double upper(@Nullable Salary salary) {
        if (salary == null) {
            return UNKNOWN;
        }
        return figure(salary, salary.annualMax() == null ? salary.annualMin() : salary.annualMax());
    }

    private static double figure(@Nullable Salary salary, @Nullable Double amount) {
        return salary == null || salary.doubtful() || amount == null ? UNKNOWN : amount;
    }

    @Override
    public Findings explain(CandidateFacts candidate, OfferFacts facts, Offer offer) {
        var salary = facts.salary();
        List<Citation> quotes = salary == null ? List.of() : List.of(Citation.offer(salary.raw()));
        double wanted = wanted(candidate.preferences());
        if (Double.isNaN(wanted)) {
            return Findings.of(new Reason(Tone.UNKNOWN, "salary.unknown.candidate", List.of(), quotes));
        }
        double max = upper(salary);
        if (Double.isNaN(max)) {
            boolean doubtful = salary != null && salary.doubtful();
            var code = doubtful ? "salary.doubtful" : "salary.unknown.offer";
            return Findings.of(new Reason(Tone.UNKNOWN, code, List.of(), quotes));
        }
        boolean reached = max >= wanted;
        return Findings.of(new Reason(
                reached ? Tone.FOR : Tone.AGAINST,
                reached ? "salary.reached" : "salary.below",
                List.of("" + Math.round(max), "" + Math.round(wanted)),
                quotes));
    }

    @Override
    public List<Step> steps(CandidateFacts candidate, OfferFacts offer) {
        double max = upper(offer.salary());
        double wanted = wanted(candidate.preferences());
        return max < wanted
                ? List.of(
                        Step.of("whatif.salary", List.of("" + Math.round(max)), List.of(), score(max, offer.salary())))
                : List.of();
    }
}
