package fr.jobmatch.app.rest;

/// There is no such thing, or it belongs to somebody else: the answer doesn't tell which.
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
