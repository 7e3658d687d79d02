package fr.jobmatch.app.models;

/// The text would leave this installation and its owner hasn't agreed to that.
public class ConsentMissing extends RuntimeException {

    ConsentMissing() {
        super("the person hasn't agreed to send texts to this model");
    }
}
