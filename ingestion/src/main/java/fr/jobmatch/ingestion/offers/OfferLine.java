package fr.jobmatch.ingestion.offers;

import fr.jobmatch.domain.offer.Offer;
import tools.jackson.databind.JsonNode;

/// What became of one line of a file of offers.
public sealed interface OfferLine {

    /// Return the line's number in the file, from 1; in a JSON array the number of the object.
    int number();

    /// An offer that was read.
    record Read(int number, JsonNode payload, Offer offer) implements OfferLine {}

    /// A line that is no offer; the reason doesn't quote it.
    record Rejected(int number, String reason) implements OfferLine {}
}
