package fr.jobmatch.domain.match;

import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.domain.offer.SalaryPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a candidate looks for; an empty list or null means no preference.
/// @param occupations titles or ROME codes of wanted occupations
/// @param salaryMin least gross salary, in euros per `salaryPeriod`
/// @param mustHave words that an offer has to contain
/// @param exclude words that exclude an offer
/// @param refusals offers that were set aside, at most one refusal for each
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
        List<String> exclude,
        List<Refusal> refusals) {

    public Preferences {
        occupations = List.copyOf(occupations);
        places = List.copyOf(places);
        contracts = Set.copyOf(contracts);
        mustHave = List.copyOf(mustHave);
        exclude = List.copyOf(exclude);
        refusals = List.copyOf(refusals);
    }

    public static Preferences none() {
        return new Preferences(
                List.of(),
                List.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                Weights.defaults(),
                List.of(),
                List.of(),
                List.of());
    }

    /// Return the same preferences with other weights.
    public Preferences withWeights(Weights other) {
        return new Preferences(
                occupations,
                places,
                contracts,
                remote,
                salaryMin,
                salaryPeriod,
                startDate,
                other,
                mustHave,
                exclude,
                refusals);
    }

    /// Return the same preferences with other refusals.
    public Preferences withRefusals(List<Refusal> others) {
        return new Preferences(
                occupations,
                places,
                contracts,
                remote,
                salaryMin,
                salaryPeriod,
                startDate,
                weights,
                mustHave,
                exclude,
                others);
    }

    /// Return the same preferences with one more offer set aside; an earlier refusal of the same offer is replaced.
    public Preferences refusing(Refusal refusal) {
        var all = new ArrayList<>(accepting(refusal.offer()).refusals());
        all.add(refusal);
        return withRefusals(all);
    }

    /// Return the same preferences without the refusal of an offer.
    public Preferences accepting(OfferId offer) {
        return withRefusals(refusals.stream()
                .filter(refusal -> !refusal.offer().equals(offer))
                .toList());
    }

    /// Return the refusal of an offer.
    public Optional<Refusal> refusal(OfferId offer) {
        return refusals.stream()
                .filter(refusal -> refusal.offer().equals(offer))
                .findFirst();
    }

    /// A place with the distance that the candidate would travel.
    /// @param radiusKm kilometres as the crow flies
    public record WantedPlace(String label, int radiusKm) {}
}
