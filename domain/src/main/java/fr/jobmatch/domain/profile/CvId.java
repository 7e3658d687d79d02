package fr.jobmatch.domain.profile;

import java.util.UUID;

/// Identifies an uploaded CV file.
public record CvId(UUID value) {

    /// Return a new random id.
    public static CvId random() {
        return new CvId(UUID.randomUUID());
    }

    /// Return the id written as a UUID.
    /// @throws IllegalArgumentException when the text is no UUID
    public static CvId of(String text) {
        return new CvId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
