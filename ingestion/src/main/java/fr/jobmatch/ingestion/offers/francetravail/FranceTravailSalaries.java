package fr.jobmatch.ingestion.offers.francetravail;

import fr.jobmatch.domain.offer.Salary;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.lexicon.salaries.Salaries;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The salary: its label, else its comment. Benefits go to the raw words.
final class FranceTravailSalaries {

    private FranceTravailSalaries() {}

    static @Nullable Salary of(Payload salaire) {
        var label = salaire.text("libelle");
        var comment = salaire.text("commentaire");
        if (label == null && comment == null) {
            return null;
        }
        var raw = Stream.of(label, comment).filter(Objects::nonNull).collect(Collectors.joining(" ; "));
        if (label == null) {
            return Salaries.read(raw);
        }
        var ofLabel = Salaries.read(label, raw);
        if (ofLabel.min() == null && ofLabel.max() == null) {
            return Salaries.read(label + " " + raw, raw);
        }
        return ofLabel;
    }
}
