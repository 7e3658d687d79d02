package fr.jobmatch.app.recovery;

/// The link was used before, is too old or never existed.
public class ResetRefused extends RuntimeException {

    ResetRefused() {
        super("reset refused", null, false, false);
    }
}
