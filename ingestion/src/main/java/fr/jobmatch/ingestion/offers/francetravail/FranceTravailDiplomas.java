package fr.jobmatch.ingestion.offers.francetravail;

import fr.jobmatch.domain.offer.DiplomaRequirement;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.lexicon.text.Folding;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Diplomas: France Travail's level labels to levels of the national framework. `Aucune formation scolaire` asks for
/// none.
final class FranceTravailDiplomas {

    private FranceTravailDiplomas() {}

    static List<DiplomaRequirement> of(Payload payload) {
        return payload.objects("formations").stream()
                .flatMap(FranceTravailDiplomas::diploma)
                .toList();
    }

    private static Stream<DiplomaRequirement> diploma(Payload formation) {
        var label = formation.text("niveauLibelle");
        var field = words(formation.text("domaineLibelle"), formation.text("commentaire"));
        if (label != null && Folding.fold(label).startsWith("aucune") || label == null && field == null) {
            return Stream.empty();
        }
        return Stream.of(new DiplomaRequirement(
                level(label), field, FranceTravailRequirements.required(formation), words(label, field)));
    }

    private static @Nullable Integer level(@Nullable String label) {
        var folded = label == null ? "" : Folding.fold(label);
        if (folded.startsWith("bac+5")) {
            return 7;
        }
        if (folded.startsWith("bac+3") || folded.startsWith("bac+4")) {
            return 6;
        }
        if (folded.startsWith("bac+2")) {
            return 5;
        }
        if (folded.startsWith("bac ")) {
            return 4;
        }
        return folded.startsWith("cap") ? 3 : null;
    }

    private static @Nullable String words(@Nullable String... parts) {
        var words = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" ; "));
        return words.isEmpty() ? null : words;
    }
}
