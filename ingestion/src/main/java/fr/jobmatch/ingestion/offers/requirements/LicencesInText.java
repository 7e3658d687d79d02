package fr.jobmatch.ingestion.offers.requirements;

import fr.jobmatch.domain.offer.LicenceRequirement;
import fr.jobmatch.lexicon.licences.Licences;
import java.util.LinkedHashMap;
import java.util.List;

/// The licences that the text asks for; the first naming of each counts.
final class LicencesInText {

    private LicencesInText() {}

    static List<LicenceRequirement> read(OfferText text) {
        var found = new LinkedHashMap<String, LicenceRequirement>();
        for (var mention : Licences.find(text.description())) {
            var clause = text.at(mention.start());
            if (clause.asks()) {
                var licence = mention.licence();
                found.putIfAbsent(
                        licence.code(),
                        new LicenceRequirement(
                                licence.code(),
                                licence.label(),
                                clause.emphasis().required(),
                                clause.quote(mention.start())));
            }
        }
        return List.copyOf(found.values());
    }
}
