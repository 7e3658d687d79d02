package fr.jobmatch.lexicon.occupations;

/// A profession that nobody may practise in France without a title, card or licence.
/// @param id stays the same, for example `INFIRMIER`
/// @param title what is required, in French, for example `diplôme d'État d'infirmier`
public record RegulatedProfession(String id, String title) {}
