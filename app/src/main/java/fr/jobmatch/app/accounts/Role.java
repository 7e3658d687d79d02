package fr.jobmatch.app.accounts;

/// What a person may do.
public enum Role {
    CANDIDATE,
    COACH,
    ADMIN
}
