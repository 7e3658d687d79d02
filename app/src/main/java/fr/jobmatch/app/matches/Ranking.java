package fr.jobmatch.app.matches;

import java.util.List;

/// A part of a ranking.
/// @param total how many offers passed the filter
/// @param offers the asked-for part, best first
/// @param byMeaning whether no offer held the filter's words, and these are the nearest to their meaning
public record Ranking(int total, List<MatchedOffer> offers, boolean byMeaning) {

    public Ranking {
        offers = List.copyOf(offers);
    }
}
