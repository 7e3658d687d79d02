package fr.jobmatch.app.tasks;

/// The attempt was broken off for a reason outside the task: the application stops, or the database was away. The task
/// goes back to its queue, and the attempt doesn't count as a failure.
class TaskReleased extends RuntimeException {

    TaskReleased() {
        super("the task goes back to its queue", null, false, false);
    }
}
