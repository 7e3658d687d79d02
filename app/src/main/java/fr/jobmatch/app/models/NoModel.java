package fr.jobmatch.app.models;

/// Every model of this installation is off.
public class NoModel extends RuntimeException {

    NoModel() {
        super("no model is configured");
    }
}
