package fr.jobmatch.assistant.wording;

import fr.jobmatch.lexicon.text.Folding;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Names of employers inside a sentence: `chez Assurances du Ponant`, `à l’Hôpital des Deux Rives`.
public final class Organizations {

    private static final Map<String, String> ARTICLES = WordList.lines("organization_nouns_fr.tsv").stream()
            .map(line -> line.split("\t"))
            .collect(Collectors.toUnmodifiableMap(cells -> Folding.fold(cells[0]), cells -> cells[1]));

    private static final int LONGEST_ACRONYM = 4;

    private Organizations() {}

    /// Return a name that is written in capitals as names are written; short words may be acronyms and stay.
    public static String calm(String organization) {
        if (organization.chars().anyMatch(Character::isLowerCase)) {
            return organization;
        }
        return Arrays.stream(organization.split("(?<=[ '’-])"))
                .map(word -> word.strip().length() <= LONGEST_ACRONYM ? word : Towns.calm(word))
                .collect(Collectors.joining());
    }

    /// Return where somebody works.
    public static String at(String organization, Locale language) {
        if (Languages.isEnglish(language)) {
            return "at " + organization;
        }
        return switch (article(organization)) {
            case "le" -> "au " + organization;
            case "la" -> "à la " + organization;
            case "l" -> "à l’" + organization;
            default -> "chez " + organization;
        };
    }

    /// Return by whom something is offered.
    public static String by(String organization, Locale language) {
        if (Languages.isEnglish(language)) {
            return "at " + organization;
        }
        return "par " + the(organization, language);
    }

    /// Return the employer with its article, if it takes one.
    public static String the(String organization, Locale language) {
        if (Languages.isEnglish(language)) {
            return organization;
        }
        return switch (article(organization)) {
            case "le" -> "le " + organization;
            case "la" -> "la " + organization;
            case "l" -> "l’" + organization;
            default -> organization;
        };
    }

    private static String article(String organization) {
        var first = Folding.fold(organization).split("[^\\p{L}\\p{N}]+", 2)[0];
        return ARTICLES.getOrDefault(first, "");
    }
}
