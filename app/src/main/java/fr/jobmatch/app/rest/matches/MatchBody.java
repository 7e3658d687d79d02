package fr.jobmatch.app.rest.matches;

import fr.jobmatch.app.matches.MatchedOffer;
import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.domain.match.CriterionResult;
import fr.jobmatch.domain.match.ScoreBand;
import fr.jobmatch.domain.match.WhatIf;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// How well an offer fits, with every reason.
/// @param offer the canonical offer
/// @param score 0 to 100
/// @param formula version of the formula
/// @param semantic similarity of the texts, 0 to 1
/// @param cvScore the same score for what a program reads in the file of the CV; only for one offer
/// @param whatIfs what would raise the score, best first; only for one offer
record MatchBody(
        JsonNode offer,
        double score,
        ScoreBand band,
        String formula,
        @Nullable Double semantic,
        List<CriterionBody> criteria,
        List<ConditionBody> conditions,
        @Nullable Double cvScore,
        List<WhatIfBody> whatIfs) {

    static MatchBody of(MatchedOffer matched, JsonNode offer, Locale language) {
        var match = matched.match();
        return new MatchBody(
                offer,
                match.score(),
                match.band(),
                match.formula(),
                match.semantic(),
                match.criteria().stream()
                        .map(result -> CriterionBody.of(result, language))
                        .toList(),
                match.conditions().stream()
                        .map(result -> ConditionBody.of(result, language))
                        .toList(),
                matched.asInCv() == null ? null : matched.asInCv().score(),
                match.whatIfs().stream()
                        .map(change -> WhatIfBody.of(change, language))
                        .toList());
    }

    /// @param points what the score would gain
    record WhatIfBody(double points, ReasonBody reason) {

        static WhatIfBody of(WhatIf change, Locale language) {
            return new WhatIfBody(change.points(), ReasonBody.of(change.reason(), language));
        }
    }

    /// @param score 0 to 100; null when unknown on either side
    /// @param weight share of the total, 0 to 1
    record CriterionBody(
            String criterion,
            @Nullable Double score,
            double weight,
            List<String> matched,
            List<String> missing,
            List<ReasonBody> reasons) {

        static CriterionBody of(CriterionResult result, Locale language) {
            return new CriterionBody(
                    result.criterion().name().toLowerCase(Locale.ROOT),
                    result.score(),
                    result.weight(),
                    result.matched(),
                    result.missing(),
                    result.reasons().stream()
                            .map(reason -> ReasonBody.of(reason, language))
                            .toList());
        }
    }

    /// @param points taken from the score by an unmet wish
    /// @param cap highest score that an unmet must-have allows
    record ConditionBody(
            String condition, ConditionResult.Outcome outcome, double points, double cap, ReasonBody reason) {

        static ConditionBody of(ConditionResult result, Locale language) {
            return new ConditionBody(
                    result.condition().name().toLowerCase(Locale.ROOT),
                    result.outcome(),
                    result.points(),
                    result.cap(),
                    ReasonBody.of(result.reason(), language));
        }
    }
}
