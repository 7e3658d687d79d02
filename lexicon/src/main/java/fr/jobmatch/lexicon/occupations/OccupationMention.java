package fr.jobmatch.lexicon.occupations;

/// An occupation found in a text.
/// @param start offset of its first character
/// @param end offset after its last character
public record OccupationMention(Occupation occupation, int start, int end) {}
