package fr.jobmatch.assistant.letters;

import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Work;
import fr.jobmatch.lexicon.text.Folding;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The title of an offer without its marks of gender and contract, fit to stand in a sentence.
final class PostTitle {

    private static final int LONGEST = 90;
    private static final Pattern GENDER_MARK = Pattern.compile(
            "(?i)\\s*[(\\[-]?\\s*\\b(h\\s*/\\s*f|f\\s*/\\s*h|m\\s*/\\s*f|f\\s*/\\s*m)(\\s*/\\s*(x|d|n))?\\b\\s*[)\\]]?");
    private static final Pattern CONTRACT_MARK = Pattern.compile(
            "(?i)\\s*[(\\[–|-]\\s*(cdi|cdd|int[ée]rim|temps (plein|partiel)|full[ -]time|part[ -]time)\\b.*$");
    private static final Pattern UNQUOTABLE =
            Pattern.compile("[<>{}\\[\\]`@|\\\\$=]|https?:|www\\.|\\p{L}{4,}[.!?]\\s|[!?]$");

    private static final Pattern CONTRACT_TITLE = Pattern.compile(
            "(?i)^(stage|alternance|apprentissage|contrat|cdi|cdd|mission|internship|apprenticeship)\\b");

    private PostTitle() {}

    /// Return the plain title, in the candidate's gender where the offer gives both; empty when it can't be quoted.
    static Optional<String> of(String title, Profile profile) {
        var plain = CONTRACT_MARK
                .matcher(GENDER_MARK.matcher(title).replaceAll(" "))
                .replaceAll("");
        return quotable(plain.replaceFirst("[\\s–,/|-]+$", "")).map(text -> ownGender(text, profile));
    }

    /// Return whether the title names a kind of contract rather than a post, as `Stage assistant RH` does.
    static boolean namesContract(String title) {
        return CONTRACT_TITLE.matcher(title).find();
    }

    /// Return words of an offer on one line; empty when they are no plain name, since an offer's text is only data.
    static Optional<String> quotable(String words) {
        var line = Folding.visible(words).replaceAll("\\s+", " ").strip();
        return line.isEmpty()
                        || line.length() > LONGEST
                        || UNQUOTABLE.matcher(line).find()
                ? Optional.empty()
                : Optional.of(line);
    }

    /// Of `Infirmier / Infirmière` keep the form that the candidate uses of themselves.
    private static String ownGender(String title, Profile profile) {
        var forms = title.split("\\s*/\\s*");
        if (forms.length != 2) {
            return title;
        }
        var own = ownTitles(profile).map(PostTitle::words).collect(Collectors.toSet());
        return Arrays.stream(forms)
                .filter(form -> own.stream().anyMatch(words -> words.startsWith(firstWord(form))))
                .findFirst()
                .filter(form -> sameStem(forms[0], forms[1]))
                .map(form -> form + complement(form, forms[1]))
                .orElse(sameStem(forms[0], forms[1]) ? bothForms(forms) : title);
    }

    /// `Électricien / Électricienne d’équipements` says once what belongs to both.
    private static String complement(String form, String second) {
        return form.equals(second) ? "" : second.substring(Math.min(second.length(), wordEnd(second)));
    }

    private static int wordEnd(String title) {
        int space = title.indexOf(' ');
        return space < 0 ? title.length() : space;
    }

    private static String bothForms(String[] forms) {
        return forms[0] + " ou " + forms[1].substring(0, 1).toLowerCase(Locale.ROOT) + forms[1].substring(1);
    }

    private static boolean sameStem(String one, String other) {
        var first = firstWord(one);
        return first.length() > 3 && firstWord(other).startsWith(first.substring(0, first.length() / 2 + 1));
    }

    private static Stream<String> ownTitles(Profile profile) {
        return Stream.concat(
                        Stream.ofNullable(profile.basics().label()),
                        profile.work().stream().map(Work::position))
                .filter(Objects::nonNull);
    }

    private static String firstWord(String title) {
        return words(title).split(" ", 2)[0] + " ";
    }

    private static String words(String title) {
        return Folding.fold(title).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
