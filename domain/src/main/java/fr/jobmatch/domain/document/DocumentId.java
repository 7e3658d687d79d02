package fr.jobmatch.domain.document;

import java.util.UUID;

/// Identifies a generated CV or letter.
public record DocumentId(UUID value) {

    /// Return a new random id.
    public static DocumentId random() {
        return new DocumentId(UUID.randomUUID());
    }

    /// Return the id written as a UUID.
    /// @throws IllegalArgumentException when the text is no UUID
    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
