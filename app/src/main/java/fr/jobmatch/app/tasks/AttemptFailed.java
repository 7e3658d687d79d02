package fr.jobmatch.app.tasks;

/// The attempt failed, and another may succeed. What happened was logged already.
class AttemptFailed extends RuntimeException {

    AttemptFailed() {
        super("another attempt may succeed", null, false, false);
    }
}
