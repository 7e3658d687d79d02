package fr.jobmatch.app.rest.profiles;

import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.domain.offer.SalaryPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Preferences in the form in which they are also read.
record PreferencesBody(
        List<String> occupations,
        List<Preferences.WantedPlace> places,
        List<ContractType> contracts,
        @Nullable RemotePolicy remote,
        @Nullable Double salaryMin,
        @Nullable SalaryPeriod salaryPeriod,
        @Nullable LocalDate startDate,
        Map<String, Integer> weights,
        List<String> mustHave,
        List<String> exclude) {

    static PreferencesBody of(Preferences preferences) {
        var weights = new TreeMap<String, Integer>();
        preferences
                .weights()
                .values()
                .forEach((criterion, weight) -> weights.put(criterion.name().toLowerCase(Locale.ROOT), weight));
        return new PreferencesBody(
                preferences.occupations(),
                preferences.places(),
                preferences.contracts().stream().sorted().toList(),
                preferences.remote(),
                preferences.salaryMin(),
                preferences.salaryPeriod(),
                preferences.startDate(),
                weights,
                preferences.mustHave(),
                preferences.exclude());
    }
}
