package fr.jobmatch.domain.match;

/// What adds no points: an unmet must-have caps the score, an unmet wish costs a stated amount.
public enum Condition {
    CONTRACT,
    HOURS,
    LANGUAGES,
    LICENCES,
    DIPLOMAS,
    REMOTE,
    START_DATE,
    WORDS,
    EXCLUSION,
    REGULATED,
    REFUSAL
}
