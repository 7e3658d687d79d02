package fr.jobmatch.domain.offer;

import java.util.UUID;

/// Identifies a job offer in JobMatch, whatever its source.
public record OfferId(UUID value) {

    /// Return a new random id.
    public static OfferId random() {
        return new OfferId(UUID.randomUUID());
    }

    /// Return the id written as a UUID.
    /// @throws IllegalArgumentException when the text is no UUID
    public static OfferId of(String text) {
        return new OfferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
