package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.SkillRequirement;
import fr.jobmatch.lexicon.text.Folding;
import java.util.stream.Collectors;

/// Text as the full-text index knows it: without accents, on both sides, and with names of tools that PostgreSQL's
/// parser
/// would cut (`C++`, `C#`, `.NET`) as one word.
final class SearchWords {

    private SearchWords() {}

    static String of(String text) {
        return Folding.fold(text)
                .replace("c++", "cplusplus")
                .replace("c#", "csharp")
                .replace(".net", " dotnet")
                .replace("\u0000", "");
    }

    /// Return what an offer says besides its title.
    static String ofRest(Offer offer) {
        var skills = offer.skills().stream().map(SkillRequirement::label).collect(Collectors.joining(", "));
        var places = offer.places().stream().map(OfferPlace::label).collect(Collectors.joining(", "));
        var company = offer.company() == null ? "" : offer.company();
        var occupation = offer.occupation() == null ? "" : offer.occupation();
        return of(String.join("\n", company, occupation, places, skills, offer.description()));
    }
}
