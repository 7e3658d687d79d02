package fr.jobmatch.app.rest;

/// One field or parameter holds no allowed value.
public class InvalidRequest extends RuntimeException {

    private final String field;

    public InvalidRequest(String field) {
        super("invalid " + field);
        this.field = field;
    }

    String field() {
        return field;
    }
}
