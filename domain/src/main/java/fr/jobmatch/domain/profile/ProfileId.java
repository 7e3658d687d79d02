package fr.jobmatch.domain.profile;

import java.util.UUID;

/// Identifies a stored profile of a person.
public record ProfileId(UUID value) {

    /// Return a new random id.
    public static ProfileId random() {
        return new ProfileId(UUID.randomUUID());
    }

    /// Return the id written as a UUID.
    /// @throws IllegalArgumentException when the text is no UUID
    public static ProfileId of(String text) {
        return new ProfileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
