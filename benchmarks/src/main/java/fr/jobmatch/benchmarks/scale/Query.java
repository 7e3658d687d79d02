package fr.jobmatch.benchmarks.scale;

import fr.jobmatch.benchmarks.cvs.InventedProfile;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.match.Preferences.WantedPlace;
import fr.jobmatch.domain.match.Weights;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.SalaryPeriod;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Whom the offers are ranked for: invented people, each without wishes, and with wishes of a few kinds in turn.
record Query(String name, Profile profile, Preferences preferences) {
    private static final List<String> TOWNS = List.of("Lyon", "Paris", "Rennes", "Marseille", "Lille");

    static List<Query> all() {
        var all = new ArrayList<Query>();
        for (var person : InventedProfile.all()) {
            var profile = JsonResume.read(person.resume());
            int number = all.size();
            all.add(new Query(person.career(), profile, Preferences.none()));
            all.add(new Query(person.career() + ", wishes " + number % 3, profile, wishes(number)));
        }
        return all;
    }

    private static Preferences wishes(int number) {
        var town = List.of(new WantedPlace(TOWNS.get(number % TOWNS.size()), 30));
        return new Preferences(
                List.of(),
                number % 3 == 2 ? List.of() : town,
                number % 3 == 1 ? Set.of(ContractType.CDI) : Set.of(),
                null,
                number % 3 == 1 ? 32_000.0 : null,
                SalaryPeriod.YEAR,
                null,
                Weights.defaults(),
                number % 3 == 2 ? List.of("équipe") : List.of(),
                List.of(),
                List.of());
    }
}
