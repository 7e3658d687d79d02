package fr.jobmatch.benchmarks.training;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/// Writes an official job name in the ways people write job titles: one gender, without brackets, with a trade's other
/// words, with marks and places around, with typing errors.
final class Writings {
    private static final Pattern BRACKETS = Pattern.compile("\\s*(\\([^)]*\\)|-[A-ZÉÈ]{2,}[^-]*-)\\s*");
    private static final Pattern SHORT_GENDER = Pattern.compile("\\((e|se|ère|trice|rice|ne|le|ière|sse|euse|ve)\\)");
    private static final int LONG_ENOUGH = 5;

    private final List<String[]> synonyms;
    private final List<String> before;
    private final List<String> after;
    private final SplittableRandom random;

    Writings(SplittableRandom random) {
        this.random = random;
        synonyms = Texts.rows("synonyms.tsv");
        before = Texts.lines("title-beginnings.txt");
        after = Texts.lines("title-endings.txt");
    }

    /// Return the plain writings of an official name: as it is, masculine, feminine, without brackets.
    static List<String> plain(String label) {
        var writings = new LinkedHashSet<String>();
        for (var form : genders(SHORT_GENDER.matcher(label).replaceAll(""))) {
            writings.add(form);
            writings.add(BRACKETS.matcher(form).replaceAll(" ").strip());
        }
        return List.copyOf(writings);
    }

    /// `Conducteur routier / Conductrice routière nationale` is two titles that share their end.
    static List<String> genders(String label) {
        int slash = label.indexOf(" / ");
        if (slash < 0) {
            return List.of(label.replace('/', ' '));
        }
        var masculine = label.substring(0, slash);
        var feminine = label.substring(slash + " / ".length());
        var words = feminine.split(" ");
        var forms = new ArrayList<String>();
        var rest = new StringBuilder(masculine);
        for (int i = masculine.split(" ").length; i < words.length; i++) {
            rest.append(' ').append(words[i]);
        }
        forms.add(rest.toString());
        forms.add(feminine);
        return forms;
    }

    /// Return other words for the same job, as far as the list of synonyms knows them.
    List<String> synonyms(String title) {
        var writings = new LinkedHashSet<String>();
        var low = " " + title.toLowerCase(java.util.Locale.ROOT).replace('’', '\'') + " ";
        for (var row : synonyms) {
            if (low.contains(" " + row[0] + " ")) {
                for (var other : row[1].split(";")) {
                    writings.add(low.replace(" " + row[0] + " ", " " + other.strip() + " ")
                            .strip());
                }
            }
        }
        return List.copyOf(writings);
    }

    /// Return the title as it may stand above an offer.
    String noisy(String title) {
        var noisy = random.nextInt(2) == 0 ? misspelt(title) : title;
        if (random.nextInt(4) == 0) {
            noisy = one(before) + " " + noisy;
        }
        return random.nextInt(2) == 0 ? noisy + " " + one(after) : noisy;
    }

    /// Return the title with one typing error in one of its longer words.
    String misspelt(String title) {
        var words = title.split(" ");
        int at = random.nextInt(words.length);
        if (words[at].length() < LONG_ENOUGH) {
            return title;
        }
        words[at] = misspeltWord(words[at]);
        return String.join(" ", words);
    }

    private String misspeltWord(String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        var head = word.substring(0, at);
        char here = word.charAt(at);
        return switch (random.nextInt(4)) {
            case 0 -> head + word.substring(at + 1);
            case 1 -> head + here + word.substring(at);
            case 2 -> head + word.charAt(at + 1) + here + word.substring(at + 2);
            default -> head + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
        };
    }

    private String one(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
