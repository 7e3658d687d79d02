package fr.jobmatch.domain.match;

import fr.jobmatch.domain.offer.OfferId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How well one offer fits a profile, with every reason.
/// @param formula version of the formula; two matches of the same version and input are equal
/// @param score 0 to 100, one decimal
/// @param semantic similarity of the texts, 0 to 1; null when either side has too little text
/// @param whatIfs what would raise the score most, best first; empty in a ranking, where it isn't worked out
public record Match(
        OfferId offer,
        String formula,
        double score,
        List<CriterionResult> criteria,
        List<ConditionResult> conditions,
        @Nullable Double semantic,
        List<WhatIf> whatIfs) {

    public Match {
        criteria = List.copyOf(criteria);
        conditions = List.copyOf(conditions);
        whatIfs = List.copyOf(whatIfs);
    }

    public ScoreBand band() {
        return ScoreBand.of(score);
    }

    public Optional<CriterionResult> criterion(Criterion wanted) {
        return criteria.stream().filter(result -> result.criterion() == wanted).findFirst();
    }
}
