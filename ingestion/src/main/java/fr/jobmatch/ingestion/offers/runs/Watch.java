package fr.jobmatch.ingestion.offers.runs;

import fr.jobmatch.ingestion.offers.live.SourceQuery;
import fr.jobmatch.lexicon.occupations.RomeSearch;
import fr.jobmatch.lexicon.places.PlaceLexicon;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An area and an occupation whose offers are fetched again and again. A blank text is any.
/// @param place commune, postcode, département or region
/// @param romeCode code of an occupation, for example `J1506`
/// @param words a few words
public record Watch(UUID id, String place, int radiusKm, String romeCode, String words) {

    SourceQuery query() {
        return new SourceQuery(
                words.isBlank() ? null : words,
                place.isBlank() ? null : PlaceLexicon.builtIn().find(place).orElse(null),
                radiusKm,
                romeCode.isBlank() ? List.of() : List.of(romeCode));
    }

    /// Return it in words.
    public String label() {
        return Stream.of(place, occupation(), words)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String occupation() {
        return romeCode.isBlank()
                ? ""
                : RomeSearch.installed().search(romeCode, 1).stream()
                        .findFirst()
                        .map(found -> romeCode + " " + found.label())
                        .orElse(romeCode);
    }
}
