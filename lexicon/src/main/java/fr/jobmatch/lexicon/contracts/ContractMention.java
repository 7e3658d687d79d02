package fr.jobmatch.lexicon.contracts;

import fr.jobmatch.domain.offer.ContractType;

/// A kind of contract found in a text.
/// @param start offset of its first character
/// @param end offset after its last character
public record ContractMention(ContractType type, int start, int end) {}
