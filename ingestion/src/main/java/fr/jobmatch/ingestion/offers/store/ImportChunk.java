package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.PayloadLine;
import fr.jobmatch.ingestion.offers.mapping.UnreadableOfferException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

/// The payloads of one transaction by external id; of two with one id the later stands.
record ImportChunk(OfferSource source, Map<String, RawPayload> byId) {

    static ImportChunk of(List<PayloadLine> lines, ImportTally tally) {
        var byId = new LinkedHashMap<String, RawPayload>();
        for (var line : lines) {
            switch (line) {
                case PayloadLine.Broken broken -> tally.rejected(broken.number(), broken.reason());
                case PayloadLine.Parsed parsed -> add(byId, parsed, tally);
            }
        }
        return new ImportChunk(tally.source(), byId);
    }

    private static void add(Map<String, RawPayload> byId, PayloadLine.Parsed line, ImportTally tally) {
        try {
            var id = tally.mapper().externalId(line.payload());
            if (byId.put(id, RawPayload.of(id, line)) != null) {
                tally.repeated();
            }
        } catch (UnreadableOfferException e) {
            tally.rejected(line.number(), String.valueOf(e.getMessage()));
        }
    }

    Set<String> externalIds() {
        return byId.keySet();
    }

    /// Return the ids whose stored hash equals the payload's.
    Set<String> unchanged(Map<String, String> hashes) {
        return byId.values().stream()
                .filter(payload -> payload.sha256().equals(hashes.get(payload.externalId())))
                .map(RawPayload::externalId)
                .collect(Collectors.toSet());
    }

    ImportChunk without(Collection<String> ids) {
        var others = new LinkedHashMap<>(byId);
        others.keySet().removeAll(ids);
        return new ImportChunk(source, others);
    }

    /// Return the offers of the payloads, mapped on all cores, in order; what can't be read is rejected.
    List<NormalisedOffer> normalised(ImportTally tally) {
        return byId.values().stream()
                .gather(Gatherers.mapConcurrent(
                        Runtime.getRuntime().availableProcessors(), payload -> normalised(payload, tally)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<NormalisedOffer> normalised(RawPayload payload, ImportTally tally) {
        try {
            var offer = tally.mapper().map(payload.json());
            tally.read(payload.json(), offer);
            return Optional.of(new NormalisedOffer(payload, offer));
        } catch (UnreadableOfferException e) {
            tally.rejected(payload.line(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
