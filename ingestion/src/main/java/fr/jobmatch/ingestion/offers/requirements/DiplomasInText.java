package fr.jobmatch.ingestion.offers.requirements;

import fr.jobmatch.domain.offer.DiplomaRequirement;
import fr.jobmatch.lexicon.diplomas.DiplomaMention;
import fr.jobmatch.lexicon.diplomas.Diplomas;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The diploma that the text asks for. Offers list alternatives (`Bac+3 à Bac+5`, `licence ou master`): the lowest of
/// the first sentence that names any is what is asked.
final class DiplomasInText {

    private static final int LOWEST_LEVEL = 3;

    private DiplomasInText() {}

    static List<DiplomaRequirement> read(OfferText text) {
        var asked = Diplomas.find(text.description()).stream()
                .filter(mention -> text.at(mention.start()).asks())
                .filter(mention -> Objects.requireNonNullElse(mention.diploma().level(), 0) >= LOWEST_LEVEL)
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        var sentence = text.at(asked.getFirst().start()).sentence();
        return asked.stream()
                .filter(mention -> text.at(mention.start()).sentence().equals(sentence))
                .min(Comparator.comparing(mention -> mention.diploma().level()))
                .map(mention -> List.of(requirement(mention, text.at(mention.start()))))
                .orElse(List.of());
    }

    private static DiplomaRequirement requirement(DiplomaMention mention, Clause clause) {
        return new DiplomaRequirement(
                mention.diploma().level(),
                mention.programme(),
                clause.emphasis().required(),
                clause.quote());
    }
}
