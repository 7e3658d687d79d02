package fr.jobmatch.ingestion.offers;

import tools.jackson.databind.JsonNode;

/// One line of a file of raw payloads, before any mapping.
public sealed interface PayloadLine {

    /// Return the line's number in the file, from 1; in a JSON array the number of the object.
    int number();

    /// Return the line of a JSON value, which only an object is a payload of.
    static PayloadLine of(int number, JsonNode value) {
        return value.isObject() ? new Parsed(number, value) : new Broken(number, "no JSON object");
    }

    /// A JSON object.
    record Parsed(int number, JsonNode payload) implements PayloadLine {}

    /// A line that is no JSON object.
    record Broken(int number, String reason) implements PayloadLine {}
}
