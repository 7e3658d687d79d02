package fr.jobmatch.lexicon.languages;

import org.jspecify.annotations.Nullable;

/// A language found in a text, with the level that stands beside it.
/// @param start offset of the first character of language or level
/// @param end offset after the last character of language or level
public record LanguageMention(Language language, @Nullable Level level, int start, int end) {}
