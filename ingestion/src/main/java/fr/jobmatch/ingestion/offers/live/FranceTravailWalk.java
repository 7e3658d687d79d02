package fr.jobmatch.ingestion.offers.live;

import java.util.ArrayList;
import java.util.List;

/// Where a walk through a search of France Travail stands.
/// @param windows the current window and those to come
/// @param start first result of the next page
/// @param total results that the current window had at its last page
/// @param pages asked so far
record FranceTravailWalk(List<FranceTravailWindow> windows, int start, int total, int pages) {

    static final int PAGE = 150;
    /// Results of one search that can be reached.
    static final int REACHABLE = 3150;
    /// A server whose totals never settle is not followed for ever.
    static final int MOST_PAGES = 20_000;

    FranceTravailWalk {
        windows = List.copyOf(windows);
    }

    FranceTravailWindow window() {
        return windows.getFirst();
    }

    boolean done() {
        return windows.isEmpty();
    }

    /// Return the walk after the current window was replaced by its parts.
    FranceTravailWalk split(List<FranceTravailWindow> parts) {
        var all = new ArrayList<>(parts);
        all.addAll(rest());
        return new FranceTravailWalk(all, 0, 0, pages + 1);
    }

    /// Return the walk after a page. When results vanished since the page before, those behind them moved up: the walk
    /// goes back by as many, since some of them were not seen.
    /// @param now results that the window has
    FranceTravailWalk after(int now) {
        int vanished = start == 0 ? 0 : Math.max(0, total - now);
        int next = vanished > 0 ? Math.max(0, start - Math.min(vanished, PAGE)) : start + PAGE;
        return next < Math.min(now, REACHABLE)
                ? new FranceTravailWalk(windows, next, now, pages + 1)
                : new FranceTravailWalk(rest(), 0, 0, pages + 1);
    }

    private List<FranceTravailWindow> rest() {
        return windows.subList(1, windows.size());
    }
}
