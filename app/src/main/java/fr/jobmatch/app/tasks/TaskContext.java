package fr.jobmatch.app.tasks;

import fr.jobmatch.domain.person.PersonId;

/// What a handler knows of the task that it works on.
public interface TaskContext {

    TaskId task();

    PersonId person();

    /// Return what the task was asked to do.
    <T> T payload(Class<T> type);

    /// Tell the owner how far the work is.
    /// @param percent 0 to 100
    /// @param stage key of the words that say what is being done
    /// @throws TaskCancelled when the owner cancelled the task or another attempt took it over
    void progress(int percent, String stage, Object... arguments);
}
