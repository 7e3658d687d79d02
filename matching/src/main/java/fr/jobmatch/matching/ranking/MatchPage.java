package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.match.Match;
import java.util.List;

/// A page of a ranking.
/// @param matches best first, each with its reasons
/// @param total how many offers were ranked
/// @param complete whether every stored offer was among them; not so for a moment after the server's start
public record MatchPage(List<Match> matches, int total, boolean complete) {
    public MatchPage {
        matches = List.copyOf(matches);
    }
}
