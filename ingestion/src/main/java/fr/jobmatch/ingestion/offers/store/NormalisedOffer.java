package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.Offer;

/// A payload with the canonical offer read from it.
record NormalisedOffer(RawPayload payload, Offer offer) {}
