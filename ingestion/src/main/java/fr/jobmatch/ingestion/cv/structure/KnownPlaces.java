package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.lexicon.places.PlaceLexicon;

/// Places that the lexicon knows.
final class KnownPlaces {

    private KnownPlaces() {}

    static boolean isKnown(String text) {
        return text.chars().noneMatch(Character::isDigit)
                && PlaceLexicon.builtIn().mentions(text).stream()
                        .anyMatch(mention -> mention.start() == 0 && mention.end() == text.length());
    }
}
