package fr.jobmatch.domain.match;

import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.domain.offer.SalaryPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a candidate looks for; an empty list or null means no preference.
/// @param occupations titles or ROME codes of wanted occupations
/// @param salaryMin least gross salary, in euros per `salaryPeriod`
/// @param mustHave words that an offer has to contain
/// @param exclude words that exclude an offer
public record Preferences(
        List<String> occupations,
        List<WantedPlace> places,
        Set<ContractType> contracts,
        @Nullable RemotePolicy remote,
        @Nullable Double salaryMin,
        @Nullable SalaryPeriod salaryPeriod,
        @Nullable LocalDate startDate,
        Weights weights,
        List<String> mustHave,
        List<String> exclude) {

    public Preferences {
        occupations = List.copyOf(occupations);
        places = List.copyOf(places);
        contracts = Set.copyOf(contracts);
        mustHave = List.copyOf(mustHave);
        exclude = List.copyOf(exclude);
    }

    public static Preferences none() {
        return new Preferences(
                List.of(), List.of(), Set.of(), null, null, null, null, Weights.defaults(), List.of(), List.of());
    }

    /// Return the same preferences with other weights.
    public Preferences withWeights(Weights other) {
        return new Preferences(
                occupations, places, contracts, remote, salaryMin, salaryPeriod, startDate, other, mustHave, exclude);
    }

    /// A place with the distance that the candidate would travel.
    /// @param radiusKm kilometres as the crow flies
    public record WantedPlace(String label, int radiusKm) {}
}
