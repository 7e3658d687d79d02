package fr.jobmatch.matching.vectors;

import fr.jobmatch.domain.offer.OfferId;

/// An offer's vector to store, with the SHA-256 of the text behind it.
record OfferVector(OfferId offer, byte[] contentHash, float[] embedding) {}
