package fr.jobmatch.lexicon.diplomas;

import org.jspecify.annotations.Nullable;

/// A diploma found in a text.
/// @param programme full name of the programme where its acronym or name follows: `MCO` in `BTS MCO`
/// @param start offset of its first character
/// @param end offset after its last character
public record DiplomaMention(Diploma diploma, @Nullable String programme, int start, int end) {}
