package fr.jobmatch.assistant.wording;

import fr.jobmatch.lexicon.text.Folding;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Capitals at the start of a line and lines that shout.
public final class Casing {

    private static final int LONGEST_ACRONYM = 5;
    private static final int SHORT_WORD = 3;
    private static final Set<String> SMALL_WORDS = Stream.of("small_words_fr.txt", "small_words_en.txt")
            .flatMap(list -> WordList.folded(list).stream())
            .collect(Collectors.toUnmodifiableSet());

    private Casing() {}

    /// Return the words as they stand inside a sentence: without their first capital, unless it belongs to a name.
    public static String inSentence(String words, SkillTerms terms) {
        return words.isEmpty() || startsWithName(words, terms)
                ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /// Return the words with a capital at the start.
    public static String atStart(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// Return a line written in capitals in small letters; any other line as it is.
    public static String calm(String words) {
        return Arrays.stream(words.split("(?= [–-] )"))
                .map(part -> shouts(part) ? atStart(quiet(part)) : part)
                .collect(Collectors.joining());
    }

    private static boolean shouts(String words) {
        return words.chars().noneMatch(Character::isLowerCase)
                && words.chars().filter(Character::isLetter).count() > LONGEST_ACRONYM;
    }

    /// Short words that aren't small words of the language are acronyms, as in `CHAUFFEUR PL`.
    private static String quiet(String words) {
        return Arrays.stream(words.split("(?<=[\\s/(-])"))
                .map(word -> isAcronym(word) ? word : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static boolean isAcronym(String word) {
        var letters = word.replaceAll("[^\\p{L}]", "");
        return letters.length() <= SHORT_WORD && !SMALL_WORDS.contains(Folding.fold(letters));
    }

    /// Return a line written in capitals in small letters, with the capitals of names of tools.
    public static String calm(String words, SkillTerms terms) {
        var calm = new StringBuilder(calm(words));
        if (!words.contentEquals(calm)) {
            terms.in(calm).stream()
                    .filter(SkillTerms.Term::name)
                    .forEach(term -> calm.setCharAt(term.start(), Character.toUpperCase(calm.charAt(term.start()))));
        }
        return calm.toString();
    }

    /// Return whether the later words have capitals too, as in `Manager Comptable`: then the first one stays as well.
    /// Names of tools don't count.
    public static boolean inCapitals(String words, SkillTerms terms) {
        var common = new StringBuilder(words);
        terms.in(words).stream()
                .filter(SkillTerms.Term::name)
                .forEach(name -> common.replace(name.start(), name.end(), " ".repeat(name.end() - name.start())));
        var later = Arrays.stream(common.toString().split("[\\s/]+"))
                .skip(1)
                .filter(word -> word.length() > SHORT_WORD)
                .toList();
        return !later.isEmpty()
                && later.stream()
                        .allMatch(
                                word -> Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1)));
    }

    private static boolean startsWithName(String words, SkillTerms terms) {
        int end = 1;
        if (words.startsWith(".", end)) {
            return true;
        }
        while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
            if (!Character.isLowerCase(words.charAt(end))) {
                return true;
            }
            end++;
        }
        return terms.in(words).stream().anyMatch(term -> term.start() == 0 && term.name());
    }
}
