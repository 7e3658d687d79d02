package fr.jobmatch.matching.vectors;

import fr.jobmatch.domain.offer.OfferId;

/// An offer that resembles another one.
/// @param similarity cosine of the vectors, -1 to 1
public record SimilarOffer(OfferId offer, double similarity) {}
