package fr.jobmatch.app.views.admin;

import fr.jobmatch.app.tasks.TaskPool;
import java.util.Locale;

/// The names of pools.
final class PoolWords {

    private PoolWords() {}

    static String key(TaskPool pool) {
        return "pool." + pool.name().toLowerCase(Locale.ROOT);
    }
}
