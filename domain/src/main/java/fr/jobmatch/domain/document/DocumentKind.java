package fr.jobmatch.domain.document;

/// What is written for an offer.
public enum DocumentKind {
    CV,
    LETTER
}
