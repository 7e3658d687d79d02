package fr.jobmatch.lexicon.occupations;

/// An occupation of ROME as a search found it.
/// @param name the name that the search met, the label itself or another one
public record RomeOccupation(String code, String label, String name) {}
