package fr.jobmatch.ingestion.offers.requirements;

import fr.jobmatch.domain.offer.LanguageRequirement;
import fr.jobmatch.lexicon.languages.Languages;
import java.util.LinkedHashMap;
import java.util.List;

/// The languages that the text asks for; the first naming of each counts.
final class LanguagesInText {

    private LanguagesInText() {}

    static List<LanguageRequirement> read(OfferText text) {
        var found = new LinkedHashMap<String, LanguageRequirement>();
        for (var mention : Languages.find(text.description())) {
            var clause = text.at(mention.start());
            if (clause.asks()) {
                var level = mention.level();
                found.putIfAbsent(
                        mention.language().code(),
                        new LanguageRequirement(
                                mention.language().code(),
                                level == null ? null : level.cefr(),
                                clause.emphasis().required(),
                                clause.quote(mention.start())));
            }
        }
        return List.copyOf(found.values());
    }
}
