package fr.jobmatch.app.rest;

/// What was presented proves nobody's identity.
public abstract class Unauthorized extends RuntimeException {

    private final String problem;

    protected Unauthorized(String problem) {
        super(problem, null, false, false);
        this.problem = problem;
    }

    String problem() {
        return problem;
    }
}
