package fr.jobmatch.app.rest;

/// A request that is well formed but whose content can't be used; the name tells which problem it is.
public class Unprocessable extends RuntimeException {

    private final String problem;
    private final Object[] arguments;

    /// @param problem name of the problem, as its sentences are filed
    public Unprocessable(String problem, Object... arguments) {
        super(problem);
        this.problem = problem;
        this.arguments = arguments.clone();
    }

    String problem() {
        return problem;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
