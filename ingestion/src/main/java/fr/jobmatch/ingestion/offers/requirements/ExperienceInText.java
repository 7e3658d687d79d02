package fr.jobmatch.ingestion.offers.requirements;

import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.lexicon.text.Folding;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The experience that the text asks for: the lower end of the first stated length beside the word experience. The age
/// of a company (`fort de 20 ans d'expérience`) is none.
final class ExperienceInText {

    private static final int LONGEST_MONTHS = 15 * 12;
    private static final int NEAR = 70;
    private static final Map<String, Integer> NUMBERS = Map.of(
            "un", 1, "une", 1, "deux", 2, "trois", 3, "quatre", 4, "cinq", 5, "six", 6, "sept", 7, "huit", 8, "dix",
            10);
    private static final String NUMBER = "(?<number>\\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|dix)";
    private static final Pattern LENGTH = Pattern.compile(
            "\\b" + NUMBER + "(?: ?(?:a|-|/|ou|to|et) ?\\w{1,6})? ?\\+? ?(?<unit>ans?|annees?|mois|years?|months?)\\b");
    private static final Pattern EXPERIENCE = Pattern.compile("\\bexperiences?\\b|\\bexperimente|\\bd'anciennete\\b");
    private static final Pattern BEGINNERS = Pattern.compile(
            "\\bdebutante?s?(?:\\(e\\)|\\.e)? (?:accepte|bienvenu)|\\b(?:aucune|sans|pas d'|no) ?experience (?:n'est )?(?:requise|exigee|necessaire|required)");
    private static final Pattern OF_THE_COMPANY = Pattern.compile(
            "\\b(?:fort|forte|riche|depuis|entreprise|societe|groupe|nos|notre|cabinet|agence|leader|plus de) (?:de |d')?\\S* ?(?:plus de )?$");

    private ExperienceInText() {}

    static ExperienceRequirement read(OfferText text) {
        int next = 0;
        for (var word : text.description().words()) {
            if (word.start() >= next && isMention(word.folded())) {
                var clauses = text.sentenceAt(word.start());
                var found = clauses.stream()
                        .filter(clause -> clause.section().asks())
                        .flatMap(clause -> read(clause).stream())
                        .findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
                next = clauses.getLast().end();
            }
        }
        return ExperienceRequirement.unknown();
    }

    private static boolean isMention(String folded) {
        return folded.contains("experi") || folded.contains("debutant") || folded.contains("anciennet");
    }

    private static Optional<ExperienceRequirement> read(Clause clause) {
        var folded = Folding.fold(clause.sentence());
        if (BEGINNERS.matcher(folded).find()) {
            return Optional.of(new ExperienceRequirement(0, clause.quote(clause.start()), false));
        }
        return clause.asks() ? length(clause, folded) : Optional.empty();
    }

    private static Optional<ExperienceRequirement> length(Clause clause, String folded) {
        var length = LENGTH.matcher(folded);
        while (length.find()) {
            int months = months(length);
            boolean company = OF_THE_COMPANY
                    .matcher(folded.substring(Math.max(0, length.start() - NEAR), length.start()))
                    .find();
            if (isUsual(months) && !company && isAboutExperience(folded, length)) {
                return Optional.of(new ExperienceRequirement(
                        months, clause.quote(clause.start()), clause.emphasis().required()));
            }
        }
        return Optional.empty();
    }

    /// `13e mois` and `35 ans` are no usual lengths.
    private static boolean isUsual(int months) {
        return months <= LONGEST_MONTHS && (months <= 12 || months % 6 == 0);
    }

    private static boolean isAboutExperience(String folded, Matcher length) {
        int from = Math.max(0, length.start() - NEAR);
        int to = Math.min(folded.length(), length.end() + NEAR);
        return EXPERIENCE.matcher(folded.substring(from, to)).find();
    }

    private static int months(Matcher length) {
        var number = length.group("number");
        int count = NUMBERS.containsKey(number) ? NUMBERS.get(number) : Integer.parseInt(number);
        return length.group("unit").startsWith("mo") ? count : count * 12;
    }
}
