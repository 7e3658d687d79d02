package fr.jobmatch.lexicon.titles;

/// Levels of seniority that job titles name, lowest first.
public enum Seniority {
    INTERN,
    APPRENTICE,
    JUNIOR,
    CONFIRMED,
    SENIOR,
    LEAD,
    MANAGER,
    DIRECTOR
}
