package fr.jobmatch.matching.conditions;

import fr.jobmatch.domain.match.Citation;
import fr.jobmatch.domain.match.Condition;
import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.domain.offer.LanguageRequirement;
import fr.jobmatch.domain.profile.SpokenLanguage;
import fr.jobmatch.lexicon.languages.Language;
import fr.jobmatch.lexicon.languages.Languages;
import fr.jobmatch.lexicon.languages.Levels;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.OfferFacts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The languages that the offer demands, at their level; a profile that names none leaves them unknown, and French,
/// which few people list, is never missing.
final class LanguagesCondition implements ConditionFunction {
    private static final String FRENCH = "fr";

    @Override
    public Optional<ConditionResult> check(CandidateFacts candidate, OfferFacts offer) {
        if (offer.languages().isEmpty()) {
            return Optional.empty();
        }
        var spoken = candidate.profile().languages();
        return Optional.of(Demand.worst(offer.languages().stream()
                .map(required -> check(required, spoken))
                .toList()));
    }

    private static ConditionResult check(LanguageRequirement required, List<SpokenLanguage> spoken) {
        var outcomes = new Outcomes(Condition.LANGUAGES, "languages", List.of(named(required)), quotes(required));
        var same = spoken.stream()
                .filter(language -> code(language.language()).equals(code(required.language())))
                .findFirst();
        if (same.isPresent()) {
            return reached(same.get().fluency(), required, outcomes);
        }
        boolean unsaid = spoken.isEmpty() || code(required.language()).equals(FRENCH);
        return unsaid ? outcomes.unknown() : Demand.unmet(outcomes, required.required());
    }

    private static ConditionResult reached(@Nullable String fluency, LanguageRequirement required, Outcomes outcomes) {
        if (required.level() == null) {
            return outcomes.met();
        }
        var level =
                fluency == null ? Optional.<String>empty() : Levels.of(fluency).map(found -> found.cefr());
        return level.map(held -> held.compareTo(required.level()) >= 0
                        ? outcomes.met()
                        : Demand.unmet(outcomes, required.required()))
                .orElseGet(outcomes::unknown);
    }

    private static String code(String language) {
        return Languages.byCode(language)
                .or(() -> Languages.exact(language))
                .map(Language::code)
                .orElse(language);
    }

    private static String named(LanguageRequirement required) {
        var name = Languages.byCode(required.language()).map(Language::labelFr).orElse(required.language());
        return required.level() == null ? name : name + " " + required.level();
    }

    private static List<Citation> quotes(LanguageRequirement required) {
        return required.quote() == null ? List.of() : List.of(Citation.offer(required.quote()));
    }
}
