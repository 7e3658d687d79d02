package fr.jobmatch.app.tasks;

/// The task was cancelled, or another attempt holds it now; the work stops without writing anything.
class TaskCancelled extends RuntimeException {

    TaskCancelled() {
        super("the task is no longer ours", null, false, false);
    }
}
