package fr.jobmatch.app.tasks;

/// A person has too many open tasks; nothing was queued.
public class TaskQuotaExceeded extends RuntimeException {

    TaskQuotaExceeded(int limit) {
        super("more than " + limit + " open tasks");
    }
}
