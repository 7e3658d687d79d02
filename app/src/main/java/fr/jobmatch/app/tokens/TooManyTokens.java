package fr.jobmatch.app.tokens;

/// A person made as many tokens as one can have.
public final class TooManyTokens extends RuntimeException {

    private final int most;

    TooManyTokens(int most) {
        super("more than " + most + " personal tokens");
        this.most = most;
    }

    public int most() {
        return most;
    }
}
