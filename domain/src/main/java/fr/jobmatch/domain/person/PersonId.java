package fr.jobmatch.domain.person;

import java.util.UUID;

/// Identifies a person with an account; every personal row carries it.
public record PersonId(UUID value) {

    /// Return a new random id.
    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    /// Return the id written as a UUID.
    /// @throws IllegalArgumentException when the text is no UUID
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
