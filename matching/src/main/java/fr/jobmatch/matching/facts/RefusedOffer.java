package fr.jobmatch.matching.facts;

import fr.jobmatch.domain.match.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An offer that the candidate set aside, ready to compare.
/// @param title its title
/// @param company its employer's name, folded
/// @param km how far its nearest place lies from where the candidate would work; NaN when that can't be told
public record RefusedOffer(
        Refusal refusal, HeldTitle title, @Nullable String company, double km) {

    static RefusedOffer of(Refusal refusal, HeldTitle title, List<Area> areas) {
        return new RefusedOffer(
                refusal, title, Companies.key(refusal.company()), Areas.nearestKm(areas, refusal.places()));
    }
}
