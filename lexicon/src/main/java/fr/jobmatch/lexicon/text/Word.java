package fr.jobmatch.lexicon.text;

/// A word of a text.
/// @param folded the word as {@link Folding#fold} writes it
/// @param start offset of its first character in the text
/// @param end offset after its last character in the text
public record Word(String folded, int start, int end) {}
