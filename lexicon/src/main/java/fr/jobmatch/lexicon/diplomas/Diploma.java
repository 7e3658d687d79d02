package fr.jobmatch.lexicon.diplomas;

import org.jspecify.annotations.Nullable;

/// A kind of diploma.
/// @param code short normal form, for example `BTS`, `BAC_PRO`, `DEAS`, `BAC+5`
/// @param level level of the French national framework of certifications, 2 to 8; null when several
/// @param label its usual name
public record Diploma(String code, @Nullable Integer level, String label) {}
