package fr.jobmatch.app.matches;

import java.util.List;

/// A part of a ranking.
/// @param total how many offers passed the filter
/// @param offers the asked-for part, best first
public record Ranking(int total, List<MatchedOffer> offers) {

    public Ranking {
        offers = List.copyOf(offers);
    }
}
