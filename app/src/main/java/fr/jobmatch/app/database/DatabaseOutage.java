package fr.jobmatch.app.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;

/// Tells failures that pass by themselves, once the database is back or has room again, from all others.
public final class DatabaseOutage {

    /// PostgreSQL's codes: shut down by an administrator, crashed, not yet accepting, a session ended for idling,
    /// disk full.
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "57P05", "25P03", "53100");

    private static final String CONNECTION_TROUBLE = "08";
    private static final int MAX_DEPTH = 20;

    private DatabaseOutage() {}

    /// Return whether an outage of the database stands behind a failure.
    public static boolean causes(Throwable failure) {
        int depth = 0;
        for (@Nullable Throwable cause = failure; cause != null && depth < MAX_DEPTH; cause = cause.getCause()) {
            if (isOutage(cause)) {
                return true;
            }
            depth++;
        }
        return false;
    }

    private static boolean isOutage(Throwable cause) {
        return switch (cause) {
            case SQLTransientConnectionException poolIsEmpty -> true;
            case SQLException sql -> isOutage(sql.getSQLState());
            case CannotCreateTransactionException unreachable -> true;
            default -> false;
        };
    }

    private static boolean isOutage(@Nullable String state) {
        return state != null && (state.startsWith(CONNECTION_TROUBLE) || STATES.contains(state));
    }
}
