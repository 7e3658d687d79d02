package fr.jobmatch.domain.profile;

import org.jspecify.annotations.Nullable;

/// Somebody who speaks for the candidate.
public record Reference(String name, @Nullable String text) {}
