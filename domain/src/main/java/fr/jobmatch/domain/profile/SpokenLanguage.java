package fr.jobmatch.domain.profile;

import org.jspecify.annotations.Nullable;

/// A language and how well it is spoken.
/// @param fluency the level in the CV's own words
public record SpokenLanguage(String language, @Nullable String fluency) {}
