package fr.jobmatch.domain.profile;

import org.jspecify.annotations.Nullable;

/// A licence to drive or operate: permis, CACES, FIMO.
/// @param code normal form, for example `PERMIS_B` or `CACES_R489_3`; null when it is not recognised
public record Licence(String label, @Nullable String code) {}
