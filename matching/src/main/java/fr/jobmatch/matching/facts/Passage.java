package fr.jobmatch.matching.facts;

import fr.jobmatch.domain.evidence.FieldPath;

/// Words of a profile that may count for a match, with their place.
public record Passage(FieldPath path, String text) {}
