package fr.jobmatch.assistant.gate;

import fr.jobmatch.lexicon.places.PlaceLexicon;

/// Whether a name is that of a town, region or country.
final class Places {

    private static final PlaceLexicon LEXICON = PlaceLexicon.builtIn();

    private Places() {}

    static boolean knows(Reading reading, Names.Name name) {
        int start = reading.tokens().get(name.first()).start();
        int end = reading.tokens().get(name.last()).end();
        return LEXICON.find(reading.text().original(start, end)).isPresent();
    }
}
