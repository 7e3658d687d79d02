package fr.jobmatch.app.matches;

import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.lexicon.text.Folding;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Narrows a ranking. A blank text or null lets everything pass.
/// @param words words that title, company, place or description contain, in any order
/// @param contract the kind of contract
public record OfferFilter(String words, @Nullable ContractType contract) {

    private static final int MAX_WORDS = 200;

    public OfferFilter {
        words = words.length() > MAX_WORDS ? words.substring(0, MAX_WORDS) : words;
    }

    public static OfferFilter none() {
        return new OfferFilter("", null);
    }

    public boolean isNone() {
        return words.isBlank() && contract == null;
    }

    boolean passes(Offer offer) {
        return (contract == null || offer.contract().type() == contract) && containsWords(offer);
    }

    private boolean containsWords(Offer offer) {
        if (words.isBlank()) {
            return true;
        }
        var text = Folding.fold(Stream.concat(
                        Stream.of(offer.title(), offer.company(), offer.description()),
                        offer.places().stream().map(place -> place.label()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
        return Arrays.stream(Folding.fold(words).split("\\s+")).allMatch(text::contains);
    }
}
