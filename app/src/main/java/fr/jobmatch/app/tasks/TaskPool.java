package fr.jobmatch.app.tasks;

/// Kinds of work that don't wait for each other: each has its own threads and its own queue.
public enum TaskPool {
    /// Somebody is looking at the screen, for example a CV being read.
    INTERACTIVE("scheduled_interactive", 2),
    /// CVs and letters being written.
    DOCUMENTS("scheduled_documents", 2),
    /// Offers being imported.
    INGESTION("scheduled_ingestion", 1),
    /// Calls to a language model, slow by nature.
    MODEL("scheduled_model", 2);

    private final String table;
    private final int threads;

    TaskPool(String table, int threads) {
        this.table = table;
        this.threads = threads;
    }

    String table() {
        return table;
    }

    int threads() {
        return threads;
    }
}
