package fr.jobmatch.assistant.models;

/// The exchange with the model's server broke off, or its answer was longer than allowed.
final class UnreachableModel extends RuntimeException {

    UnreachableModel(Throwable cause) {
        super("the exchange with the model broke off", cause);
    }
}
