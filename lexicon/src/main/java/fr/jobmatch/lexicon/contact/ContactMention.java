package fr.jobmatch.lexicon.contact;

/// A way to reach somebody that stands in a text.
/// @param value its normal form
/// @param start offset of its first character
/// @param end offset after its last character
public record ContactMention(String value, int start, int end) {}
