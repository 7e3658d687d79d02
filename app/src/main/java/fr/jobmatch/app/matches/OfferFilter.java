package fr.jobmatch.app.matches;

import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.ingestion.offers.store.OfferQuery;
import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Narrows a ranking. A blank text or null lets everything pass.
/// @param words as people type them: words, `"a phrase"`, `-without`
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

    /// Return whether an offer that no search knows holds the words and the contract.
    boolean passes(Offer offer) {
        var text = Folding.fold(offer.title() + " " + offer.company() + " " + offer.description());
        boolean hasWords = Words.of(words).stream().allMatch(word -> text.contains(word.folded()));
        return hasWords && (contract == null || contract == offer.contract().type());
    }

    /// Return it as a search, for the first offer only.
    public OfferQuery query() {
        return new OfferQuery(
                words.isBlank() ? null : words,
                null,
                null,
                contract == null ? Set.of() : Set.of(contract),
                Set.of(),
                null,
                Set.of(),
                null,
                OfferQuery.Sort.DATE,
                0,
                1);
    }
}
