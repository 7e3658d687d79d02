package fr.jobmatch.assistant.wording;

import java.util.Locale;

/// Capitals at the start of a line and lines that shout.
public final class Casing {

    private static final int LONGEST_ACRONYM = 5;

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
        boolean shouts = words.length() > LONGEST_ACRONYM
                && words.chars().noneMatch(Character::isLowerCase)
                && words.chars().filter(Character::isLetter).count() > LONGEST_ACRONYM;
        return shouts ? atStart(words.toLowerCase(Locale.ROOT)) : words;
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

    private static boolean startsWithName(String words, SkillTerms terms) {
        int end = 1;
        while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
            if (!Character.isLowerCase(words.charAt(end))) {
                return true;
            }
            end++;
        }
        return terms.in(words).stream().anyMatch(term -> term.start() == 0 && term.name());
    }
}
