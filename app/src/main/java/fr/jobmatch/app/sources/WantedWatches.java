package fr.jobmatch.app.sources;

import fr.jobmatch.domain.event.ProfileChanged;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.match.Preferences.WantedPlace;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.offers.runs.Watches;
import fr.jobmatch.lexicon.occupations.RomeOccupation;
import fr.jobmatch.lexicon.occupations.RomeSearch;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Has the areas and occupations fetched that people save in their preferences. A watch holds a place and a code and
/// nothing of the person; several people who want the same share one.
@Component
class WantedWatches {

    private static final int MOST_OCCUPATIONS = 3;
    private static final int MOST_PLACES = 3;
    private static final int MOST_RADIUS = 200;

    private final ProfileLibrary profiles;
    private final Watches watches;

    WantedWatches(ProfileLibrary profiles, Watches watches) {
        this.profiles = profiles;
        this.watches = watches;
    }

    /// In the transaction of the change, which sees the person's own preferences only.
    @EventListener
    void on(ProfileChanged event) {
        var preferences = profiles.preferences(event.profile());
        for (var code : codes(preferences)) {
            preferences.places().stream().limit(MOST_PLACES).forEach(place -> want(place, code));
        }
    }

    private void want(WantedPlace place, String code) {
        watches.want(place.label(), Math.clamp(place.radiusKm(), 0, MOST_RADIUS), code);
    }

    private static List<String> codes(Preferences preferences) {
        return preferences.occupations().stream()
                .limit(MOST_OCCUPATIONS)
                .flatMap(occupation -> RomeSearch.installed().search(occupation, 1).stream())
                .map(RomeOccupation::code)
                .distinct()
                .toList();
    }
}
