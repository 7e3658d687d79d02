package fr.jobmatch.assistant.wording;

import fr.jobmatch.lexicon.places.Place;
import fr.jobmatch.lexicon.places.PlaceLexicon;
import fr.jobmatch.lexicon.text.Folding;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names of towns inside a sentence: `à Lyon`, `au Havre`, `aux Ulis`.
public final class Towns {

    private static final Pattern SMALL_WORDS =
            Pattern.compile("(?<=[ -])(De|Des|Du|En|La|Le|Les|Sous|Sur|Aux?|Lès)(?=[ -])");

    private Towns() {}

    /// Return the town after its preposition.
    public static String in(String town, Locale language) {
        var name = calm(town);
        if (Languages.isEnglish(language)) {
            return "in " + name;
        }
        if (name.startsWith("Le ")) {
            return "au " + name.substring(3);
        }
        return name.startsWith("Les ") ? "aux " + name.substring(4) : "à " + name;
    }

    /// Return the town as it is usually written: as the lexicon has it, or without shouting.
    public static String calm(String town) {
        return PlaceLexicon.builtIn()
                .find(town)
                .filter(place -> Folding.fold(place.name())
                        .replace('-', ' ')
                        .equals(Folding.fold(town).replace('-', ' ')))
                .map(Place::name)
                .orElseGet(() -> SMALL_WORDS
                        .matcher(quiet(town))
                        .replaceAll(word -> word.group().toLowerCase(Locale.ROOT)));
    }

    private static String quiet(String town) {
        if (town.chars().anyMatch(Character::isLowerCase)) {
            return town;
        }
        return Arrays.stream(town.toLowerCase(Locale.ROOT).split("(?<=[ '’-])"))
                .map(Casing::atStart)
                .collect(Collectors.joining());
    }
}
