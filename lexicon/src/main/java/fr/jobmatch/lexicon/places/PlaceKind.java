package fr.jobmatch.lexicon.places;

/// Kinds of place, smallest first.
public enum PlaceKind {
    COMMUNE,
    DEPARTEMENT,
    REGION,
    COUNTRY
}
