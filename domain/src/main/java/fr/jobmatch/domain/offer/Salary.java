package fr.jobmatch.domain.offer;

import org.jspecify.annotations.Nullable;

/// A gross salary.
/// @param min lower figure as stated, in `currency` per `period`
/// @param max upper figure as stated
/// @param currency ISO 4217
/// @param months monthly payments per year, for example 13
/// @param raw the source's own words
/// @param annualMin lower figure per year, gross; null when it can't be told
/// @param annualMax upper figure per year, gross
/// @param doubtful whether the figures can't be right as stated, or the period was guessed; such a salary never scores
public record Salary(
        @Nullable Double min,
        @Nullable Double max,
        @Nullable SalaryPeriod period,
        String currency,
        @Nullable Double months,
        String raw,
        @Nullable Double annualMin,
        @Nullable Double annualMax,
        boolean doubtful) {}
