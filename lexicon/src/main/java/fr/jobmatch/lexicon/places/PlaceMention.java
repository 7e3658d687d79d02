package fr.jobmatch.lexicon.places;

/// A place found in a text.
/// @param start offset of its first character
/// @param end offset after its last character
public record PlaceMention(Place place, int start, int end) {}
