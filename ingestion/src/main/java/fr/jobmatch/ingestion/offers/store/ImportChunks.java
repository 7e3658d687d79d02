package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.event.OffersImported;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.ingestion.offers.PayloadLine;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Saves payloads and the offers read from them, a chunk in one transaction. An unchanged payload costs one look at its
/// hash; offers that are new, changed or open again are published as `OffersImported` in that transaction.
@Component
class ImportChunks {

    private final PayloadRows payloads;
    private final OfferRows offers;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock = Clock.systemUTC();

    ImportChunks(
            PayloadRows payloads,
            OfferRows offers,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.payloads = payloads;
        this.offers = offers;
        this.transactions = transactions;
        this.events = events;
    }

    /// Read the payloads that are not stored as they are, without storing anything: what can be done while the chunk
    /// before is still being saved.
    PreparedChunk prepare(List<PayloadLine> lines, ImportTally tally) {
        var chunk = ImportChunk.of(lines, tally);
        var unchanged = chunk.unchanged(payloads.hashes(chunk.source(), chunk.externalIds()));
        return PreparedChunk.of(chunk, unchanged, tally);
    }

    void save(PreparedChunk chunk, ImportTally tally) {
        transactions.executeWithoutResult(status -> store(chunk, tally));
    }

    void save(List<PayloadLine> lines, ImportTally tally) {
        save(PreparedChunk.unread(ImportChunk.of(lines, tally)), tally);
    }

    /// Save the payloads of a run that goes over several chunks: one that it has seen already is counted as repeated.
    void saveUnseen(List<PayloadLine> lines, ImportTally tally, Instant runStart) {
        var chunk = ImportChunk.of(lines, tally);
        transactions.executeWithoutResult(status -> {
            var seen = payloads.seenSince(chunk.source(), chunk.externalIds(), runStart);
            tally.repeated(seen.size());
            store(PreparedChunk.unread(chunk.without(seen)), tally);
        });
    }

    private void store(PreparedChunk prepared, ImportTally tally) {
        var now = clock.instant();
        var chunk = prepared.chunk();
        var known = payloads.hashes(chunk.source(), chunk.externalIds());
        var unchanged = chunk.unchanged(known);
        payloads.seen(chunk.source(), unchanged, now);
        var reopened = offers.seen(chunk.source(), unchanged, now);
        var changed = prepared.normalisedWithout(unchanged, tally);
        payloads.save(chunk.source(), changed, now);
        offers.save(changed, now);
        tally.stored(known.keySet(), unchanged, changed);
        publish(reopened, changed);
    }

    private void publish(List<OfferId> reopened, List<NormalisedOffer> changed) {
        var ids = new ArrayList<>(reopened);
        changed.forEach(entry -> ids.add(entry.offer().id()));
        if (!ids.isEmpty()) {
            events.publishEvent(new OffersImported(List.copyOf(Set.copyOf(ids))));
        }
    }
}
