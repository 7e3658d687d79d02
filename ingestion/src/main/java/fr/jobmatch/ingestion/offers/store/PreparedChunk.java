package fr.jobmatch.ingestion.offers.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A chunk of which some payloads are read already; what the database holds is looked at again when it is saved.
/// @param done external ids of the payloads that were read, or can't be
/// @param read the offers of those that could be read
record PreparedChunk(ImportChunk chunk, Set<String> done, List<NormalisedOffer> read) {

    /// Read all payloads but those that seem to be stored as they are.
    static PreparedChunk of(ImportChunk chunk, Set<String> unchanged, ImportTally tally) {
        var others = chunk.without(unchanged);
        return new PreparedChunk(chunk, Set.copyOf(others.externalIds()), others.normalised(tally));
    }

    static PreparedChunk unread(ImportChunk chunk) {
        return new PreparedChunk(chunk, Set.of(), List.of());
    }

    /// Return the offers of all payloads but those that are stored as they are.
    List<NormalisedOffer> normalisedWithout(Set<String> unchanged, ImportTally tally) {
        var offers = new ArrayList<NormalisedOffer>();
        read.stream()
                .filter(offer -> !unchanged.contains(offer.payload().externalId()))
                .forEach(offers::add);
        offers.addAll(chunk.without(unchanged).without(done).normalised(tally));
        return offers;
    }
}
