package fr.jobmatch.ingestion.offers.own;

import fr.jobmatch.domain.offer.OfferId;
import java.time.Instant;

/// An offer that a person has added before.
public record KeptOffer(OfferId id, Instant addedAt) {}
