package fr.jobmatch.app.tasks;

/// What a finished piece of work writes. Runs in the transaction that marks the task as done, so that there is
/// exactly one result, however often the work was repeated.
@FunctionalInterface
public interface TaskResult {

    /// Write, and return what the owner gets to know of it; it is stored as JSON.
    Object write();
}
