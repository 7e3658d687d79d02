package fr.jobmatch.lexicon.dates;

import fr.jobmatch.domain.profile.PartialDate;

/// A date that stands in a text.
/// @param start offset of its first character
/// @param end offset after its last character
public record DateMention(PartialDate date, int start, int end) {}
