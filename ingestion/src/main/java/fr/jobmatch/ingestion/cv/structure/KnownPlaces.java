package fr.jobmatch.ingestion.cv.structure;

/// Places that the lexicon knows.
final class KnownPlaces {

    private KnownPlaces() {}

    static boolean isKnown(String text) {
        return false;
    }
}
