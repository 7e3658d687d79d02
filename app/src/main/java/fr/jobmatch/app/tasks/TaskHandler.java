package fr.jobmatch.app.tasks;

/// Does one kind of background work. It may run twice: the work itself changes nothing in the database;
/// what it has to write, it returns.
public interface TaskHandler {

    /// Return the name of the kind, stored with each task.
    String type();

    TaskPool pool();

    /// Do the work.
    /// @return what to write; run in the transaction that ends the task, and only if this attempt still holds it
    /// @throws TaskFailure for a failure that its owner should understand
    TaskResult run(TaskContext context);
}
