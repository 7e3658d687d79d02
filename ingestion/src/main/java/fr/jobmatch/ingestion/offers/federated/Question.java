package fr.jobmatch.ingestion.offers.federated;

import fr.jobmatch.ingestion.offers.live.LiveSource;
import fr.jobmatch.ingestion.offers.live.SourceQuery;
import fr.jobmatch.ingestion.offers.store.OfferQuery;
import fr.jobmatch.lexicon.occupations.RomeOccupation;
import fr.jobmatch.lexicon.occupations.RomeSearch;
import fr.jobmatch.lexicon.places.Place;
import fr.jobmatch.lexicon.places.PlaceLexicon;
import fr.jobmatch.lexicon.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The part of a search that live sources understand: words and a place.
/// @param words folded, without those that offers must not hold
record Question(String words, @Nullable Place place, int radiusKm) {

    /// Fewer letters are still being typed.
    private static final int FEWEST_LETTERS = 3;

    private static final int MOST_RADIUS = 200;
    private static final int OCCUPATIONS = 3;

    /// Return the question of a search; empty when it asks for nothing a source could be asked for.
    static Optional<Question> of(OfferQuery query) {
        var words = words(Objects.requireNonNullElse(query.words(), ""));
        var name = Objects.requireNonNullElse(query.place(), "");
        var place = name.isBlank() ? null : PlaceLexicon.builtIn().find(name).orElse(null);
        boolean unknownPlace = !name.isBlank() && place == null;
        if (unknownPlace || words.length() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        int radius = Objects.requireNonNullElse(query.radiusKm(), SourceQuery.USUAL_RADIUS_KM);
        return Optional.of(new Question(words, place, Math.clamp(radius, 0, MOST_RADIUS)));
    }

    private static String words(String text) {
        return Arrays.stream(Folding.fold(text).replace("\"", " ").strip().split("\\s+"))
                .filter(word -> !word.startsWith("-") && !word.equals("or"))
                .collect(Collectors.joining(" "));
    }

    /// Return it as a source understands it: as words, or as the occupations that the words name.
    SourceQuery as(LiveSource live) {
        return live.knowsWords()
                ? new SourceQuery(words, place, radiusKm, List.of())
                : new SourceQuery(
                        null,
                        place,
                        radiusKm,
                        RomeSearch.installed().search(words, OCCUPATIONS).stream()
                                .map(RomeOccupation::code)
                                .distinct()
                                .toList());
    }

    /// Return a text that two equal questions share.
    String key() {
        return words + "|" + (place == null ? "" : place.kind() + ":" + place.code() + ":" + radiusKm);
    }
}
