package fr.jobmatch.domain.offer;

/// How much of the work can be done from home.
public enum RemotePolicy {
    NONE,
    OCCASIONAL,
    PARTIAL,
    FULL
}
