package fr.jobmatch.lexicon.licences;

/// A licence found in a text.
/// @param start offset of the first character of the words that name it; licences named together share them
/// @param end offset after their last character
public record LicenceMention(Permit licence, int start, int end) {}
