package fr.jobmatch.app.tasks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why an attempt failed, for administrators: the kinds of failure and the place in our code. Messages stay out of it,
/// since they may quote the CV.
record FailureReason(String text) {

    private static final String OURS = "fr.jobmatch.";
    private static final int MAX_LENGTH = 500;
    private static final int MAX_DEPTH = 10;

    static FailureReason of(Throwable failure) {
        var causes = causes(failure);
        var kinds = new LinkedHashSet<String>();
        causes.forEach(cause -> kinds.add(kind(cause)));
        var place = causes.reversed().stream()
                .map(FailureReason::place)
                .flatMap(Optional::stream)
                .findFirst();
        var text = String.join(" < ", kinds) + place.map(where -> " @ " + where).orElse("");
        return new FailureReason(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
    }

    private static List<Throwable> causes(Throwable failure) {
        var all = new ArrayList<Throwable>();
        for (@Nullable Throwable cause = failure; cause != null && all.size() < MAX_DEPTH; cause = cause.getCause()) {
            all.add(cause);
        }
        return all;
    }

    private static String kind(Throwable cause) {
        var name = cause.getClass().getSimpleName();
        return cause instanceof SQLException sql && sql.getSQLState() != null ? name + " " + sql.getSQLState() : name;
    }

    private static Optional<String> place(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName() + ":"
                        + frame.getLineNumber());
    }
}
