package fr.jobmatch.assistant.wording;

import fr.jobmatch.domain.match.Citation;
import fr.jobmatch.domain.match.Citation.Side;
import fr.jobmatch.domain.match.Criterion;
import fr.jobmatch.domain.match.CriterionResult;
import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.match.Reason.Tone;
import fr.jobmatch.lexicon.text.Folding;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The skills that a match found on both sides, in the CV's words too.
public final class MatchedSkills {

    private MatchedSkills() {}

    /// Return names of skills and lines of the CV that speak for the match, folded.
    public static Set<String> folded(Match match) {
        return match.criterion(Criterion.SKILLS).stream()
                .flatMap(result -> Stream.concat(result.matched().stream(), quotes(result)))
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> quotes(CriterionResult result) {
        return result.reasons().stream()
                .filter(reason -> reason.tone() == Tone.FOR)
                .flatMap(reason -> reason.citations().stream())
                .filter(citation -> citation.side() == Side.CV)
                .map(Citation::quote);
    }
}
