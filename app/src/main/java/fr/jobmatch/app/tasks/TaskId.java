package fr.jobmatch.app.tasks;

import java.util.UUID;

/// Identifies a background task.
public record TaskId(UUID value) {

    /// Return the id written as a UUID.
    /// @throws IllegalArgumentException when the text is no UUID
    public static TaskId of(String text) {
        return new TaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
