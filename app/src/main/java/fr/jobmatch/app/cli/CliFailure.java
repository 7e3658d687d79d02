package fr.jobmatch.app.cli;

/// Something that the person at the prompt can mend, said in one line.
class CliFailure extends RuntimeException {

    CliFailure(String message) {
        super(message);
    }

    CliFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
