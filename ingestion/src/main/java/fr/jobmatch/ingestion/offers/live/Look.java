package fr.jobmatch.ingestion.offers.live;

import tools.jackson.databind.JsonNode;

/// What a source says of one of its offers.
public sealed interface Look {

    /// It is open.
    /// @param payload what it looks like now
    record Open(JsonNode payload) implements Look {}

    /// It was withdrawn.
    record Gone() implements Look {}

    /// The source has no way to tell for this offer.
    record Unknown() implements Look {}
}
