package fr.jobmatch.app.tasks;

import org.jspecify.annotations.Nullable;

/// Which dead letters are meant.
/// @param type kind of task, any when absent
/// @param pool any when absent
public record DeadLetterFilter(
        @Nullable String type, @Nullable TaskPool pool) {

    /// Return the filter that lets all through.
    public static DeadLetterFilter all() {
        return new DeadLetterFilter(null, null);
    }
}
