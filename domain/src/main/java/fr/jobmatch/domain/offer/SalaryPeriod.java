package fr.jobmatch.domain.offer;

/// The time that a salary figure covers.
public enum SalaryPeriod {
    HOUR,
    DAY,
    MONTH,
    YEAR
}
