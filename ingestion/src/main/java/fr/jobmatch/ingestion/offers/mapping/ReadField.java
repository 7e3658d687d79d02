package fr.jobmatch.ingestion.offers.mapping;

import fr.jobmatch.domain.offer.Offer;
import java.util.function.Predicate;

/// A field that a payload may have and a mapper should read.
/// @param present whether the payload states it
/// @param read whether the canonical offer has it
public record ReadField(String name, Predicate<Payload> present, Predicate<Offer> read) {}
