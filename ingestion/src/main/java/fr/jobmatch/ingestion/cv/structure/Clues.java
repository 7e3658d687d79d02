package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.lexicon.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Scores what a short text probably is: each kind has marks of its own and loses by the marks of its rivals.
final class Clues {

    private static final WordList POSITIONS = WordList.of("positions.txt");
    private static final WordList ORGANISATIONS = WordList.of("organisations.txt");
    private static final WordList DEGREES = WordList.of("degrees.txt");
    private static final WordList SCHOOLS = WordList.of("schools.txt");
    private static final WordList CONTRACTS = WordList.of("contracts.txt");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?i).*\\b(?:sarl|sas|sasu|eurl|s\\.?a\\.?|inc|llc|ltd|gmbh|corp|plc|scop|selarl)\\.?$");
    private static final Pattern FIELD = Pattern.compile(
            "(?i)^(?:major|minor|specialized|spécialité|spécialisation|option|majeure|mineure|parcours|filière)\\b.*");

    private Clues() {}

    /// Return how much a text looks like the name of a position; negative when it looks like an employer.
    static double position(String text) {
        var words = words(text);
        if (words.isEmpty()) {
            return 0;
        }
        double score = 0;
        if (POSITIONS.has(words.getFirst())) {
            score += 2;
        } else if (POSITIONS.has(words.getLast())) {
            score += 1.6;
        } else if (words.stream().anyMatch(POSITIONS::has)) {
            score += 1;
        }
        if (LEGAL_FORM.matcher(text).matches()) {
            score -= 2;
        }
        if (ORGANISATIONS.has(words.getFirst())) {
            score -= 1.4;
        } else if (words.size() > 1 && ORGANISATIONS.has(words.getLast()) && properEnd(text)) {
            score -= 1;
        } else if (properOrganisation(text)) {
            score -= 0.4;
        }
        if (words.stream().anyMatch(CONTRACTS::has)) {
            score += 0.4;
        }
        return score;
    }

    /// A description may end as a name does, but not with a capital: `Awesome compression company`.
    private static boolean properEnd(String text) {
        var last = text.substring(text.lastIndexOf(' ') + 1);
        return !Character.isLowerCase(last.codePointAt(0));
    }

    private static boolean properOrganisation(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\d'’.&+-]+"))
                .filter(word -> !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)))
                .anyMatch(word -> ORGANISATIONS.has(Folding.fold(word)));
    }

    /// Return how much a text looks like a diploma; negative when it looks like a school.
    static double degree(String text) {
        var words = words(text);
        if (words.isEmpty()) {
            return 0;
        }
        double score = 0;
        if (DEGREES.has(words.getFirst())) {
            score += 2;
        } else if (words.stream().anyMatch(DEGREES::has)) {
            score += 1;
        }
        if (FIELD.matcher(text).matches()) {
            score += 1;
        }
        if (SCHOOLS.has(words.getFirst())) {
            score -= 2;
        } else if (words.stream().anyMatch(SCHOOLS::has)) {
            score -= 1.2;
        }
        if (acronym(text)) {
            score -= 0.6;
        }
        return score;
    }

    /// Return whether the first word of a text says what field it is, so that it goes on no other.
    static boolean opensField(String text) {
        var words = words(text);
        return !words.isEmpty()
                && (POSITIONS.has(words.getFirst())
                        || ORGANISATIONS.has(words.getFirst())
                        || DEGREES.has(words.getFirst())
                        || SCHOOLS.has(words.getFirst()));
    }

    static boolean opensOrganisation(String text) {
        var words = words(text);
        return !words.isEmpty() && (ORGANISATIONS.has(words.getFirst()) || SCHOOLS.has(words.getFirst()));
    }

    static boolean school(String text) {
        return degree(text) < -0.5;
    }

    /// Return whether a text says nothing but how somebody is employed.
    static boolean contract(String text) {
        var words = words(text);
        return !words.isEmpty()
                && words.size() <= 4
                && words.stream().allMatch(word -> CONTRACTS.has(word) || word.matches("\\d+|h|%|mois|months?|ans?"));
    }

    private static boolean acronym(String text) {
        return text.matches("[A-Z]{2,8}(?:\\s.*)?") && !DEGREES.has(Folding.fold(text.split("\\s")[0]));
    }

    static List<String> words(String text) {
        return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\d'.+#-]+"))
                .map(word -> word.replaceFirst("^(?:d|l)'", "").replaceFirst("[.'-]+$", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
