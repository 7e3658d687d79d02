package fr.jobmatch.ingestion.offers.francetravail;

import fr.jobmatch.domain.offer.LicenceRequirement;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.lexicon.licences.Licences;
import fr.jobmatch.lexicon.licences.Permit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Driving licences: `B - Véhicule léger`, `EC - Poids lourd + remorque`, `B mention 79.06 (= EB)`.
final class FranceTravailLicences {

    private static final Pattern CATEGORY =
            Pattern.compile("^(E?)(AM|A[12]?|B1?|C1?|D1?)(E?)\\b( mention 96)?(.*= ?E?B\\))?");

    private FranceTravailLicences() {}

    static List<LicenceRequirement> of(Payload payload) {
        return payload.objects("permis").stream()
                .flatMap(FranceTravailLicences::licence)
                .toList();
    }

    private static Stream<LicenceRequirement> licence(Payload permis) {
        var label = permis.text("libelle");
        if (label == null) {
            return Stream.empty();
        }
        var known = Licences.exact(category(label)).or(() -> Licences.exact(label));
        return Stream.of(new LicenceRequirement(
                known.map(Permit::code).orElse(label),
                known.map(Permit::label).orElse(label),
                FranceTravailRequirements.required(permis),
                label));
    }

    /// Return the category as the law writes it today: with trailer `BE`, formerly `EB`.
    private static String category(String label) {
        var found = CATEGORY.matcher(label);
        if (!found.find()) {
            return label;
        }
        if (found.group(4) != null) {
            return "permis B96";
        }
        boolean trailer = !found.group(1).isEmpty() || !found.group(3).isEmpty() || found.group(5) != null;
        return "permis " + found.group(2) + (trailer ? "E" : "");
    }
}
