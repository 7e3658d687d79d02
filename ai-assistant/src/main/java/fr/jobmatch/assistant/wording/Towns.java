package fr.jobmatch.assistant.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Names of towns inside a sentence: `à Lyon`, `au Havre`, `aux Ulis`.
public final class Towns {

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

    /// Return a town that is written in capitals as names are written.
    public static String calm(String town) {
        if (town.chars().anyMatch(Character::isLowerCase)) {
            return town;
        }
        return Arrays.stream(town.toLowerCase(Locale.ROOT).split("(?<=[ '’-])"))
                .map(Casing::atStart)
                .collect(Collectors.joining());
    }
}
