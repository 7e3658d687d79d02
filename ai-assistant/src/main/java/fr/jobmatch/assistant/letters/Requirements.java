package fr.jobmatch.assistant.letters;

import fr.jobmatch.assistant.wording.Enumeration;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.offer.LanguageRequirement;
import fr.jobmatch.domain.profile.Education;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.lexicon.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The offer's demands beside skills that the profile meets: a diploma, languages, licences.
final class Requirements {

    private Requirements() {}

    static List<Sentence> sentences(LetterFacts facts) {
        return Stream.of(diploma(facts), languages(facts), licences(facts))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Sentence> diploma(LetterFacts facts) {
        var education = facts.profile().education();
        boolean alreadyTold = facts.positions().isEmpty();
        if (facts.offer().diplomas().isEmpty() || alreadyTold || facts.otherOccupation()) {
            return Optional.empty();
        }
        for (int index = 0; index < education.size(); index++) {
            if (!education.get(index).degree().isEmpty()) {
                return Optional.of(Sentence.of(
                        facts.text("diploma", Map.of("diploma", diploma(education.get(index)))),
                        "letter.diploma",
                        List.of(FieldPath.of("education", index))));
            }
        }
        return Optional.empty();
    }

    private static String diploma(Education education) {
        return Positions.diploma(education, education.end());
    }

    private static Optional<Sentence> languages(LetterFacts facts) {
        var names = new ArrayList<String>();
        var sources = new ArrayList<FieldPath>();
        for (int index = 0; index < facts.profile().languages().size(); index++) {
            var spoken = facts.profile().languages().get(index);
            var asked = facts.offer().languages().stream()
                    .filter(requirement -> means(requirement, spoken.language()))
                    .findFirst();
            if (asked.isPresent()) {
                var name = name(asked.get(), facts);
                names.add(spoken.fluency() == null ? name : name + " (" + spoken.fluency() + ")");
                sources.add(FieldPath.of("languages", index));
            }
        }
        return sentence(facts, "languages", names, sources);
    }

    /// Return the language in the letter's language.
    private static String name(LanguageRequirement asked, LetterFacts facts) {
        return Locale.of(asked.language()).getDisplayLanguage(facts.language());
    }

    private static boolean means(LanguageRequirement asked, String language) {
        var folded = Folding.fold(language);
        var locale = Locale.of(asked.language());
        return Stream.of(
                        asked.language(),
                        locale.getDisplayLanguage(Locale.FRENCH),
                        locale.getDisplayLanguage(Locale.ENGLISH))
                .map(Folding::fold)
                .anyMatch(folded::equals);
    }

    private static Optional<Sentence> licences(LetterFacts facts) {
        var names = new ArrayList<String>();
        var sources = new ArrayList<FieldPath>();
        Profile profile = facts.profile();
        for (int index = 0; index < profile.licences().size(); index++) {
            var licence = profile.licences().get(index);
            if (facts.offer().licences().stream().anyMatch(asked -> Objects.equals(asked.code(), licence.code()))) {
                names.add(facts.inSentence(licence.label()));
                sources.add(FieldPath.of("licences", index));
            }
        }
        boolean masculine = names.stream().allMatch(name -> name.matches("(?i)(permis|caces)\\b.*"));
        return sentence(facts, masculine ? "licences.le" : "licences", names, sources);
    }

    private static Optional<Sentence> sentence(
            LetterFacts facts, String key, List<String> names, List<FieldPath> sources) {
        var listed = Enumeration.of(names, facts.language());
        var why = "letter." + key.split("\\.", 2)[0];
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of(facts.text(key, Map.of("names", listed)), why, sources, listed));
    }
}
