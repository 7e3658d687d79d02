package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.event.OffersImported;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.OfferMappers;
import fr.jobmatch.ingestion.offers.PayloadLine;
import fr.jobmatch.ingestion.offers.canonical.CanonicalOffers;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Derives every canonical offer again from its raw payload, after a mapper or the lexicon changed.
@Service
public class Renormalisation {

    private static final int CHUNK = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate jdbc;
    private final OfferRows offers;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock = Clock.systemUTC();

    Renormalisation(
            JdbcTemplate jdbc, OfferRows offers, TransactionTemplate transactions, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.offers = offers;
        this.transactions = transactions;
        this.events = events;
    }

    /// Derive the offers of a source again, in chunks of one transaction each; when they were last seen stays.
    public RenormalisationReport run(OfferSource source) {
        var tally = new ImportTally(UUID.randomUUID(), OfferMappers.of(source));
        var changes = new CanonicalChanges();
        int done = 0;
        var after = "";
        for (var chunk = payloads(source, after); !chunk.isEmpty(); chunk = payloads(source, after)) {
            done += derive(ImportChunk.of(chunk, tally).normalised(tally), changes);
            after = tally.mapper().externalId(((PayloadLine.Parsed) chunk.getLast()).payload());
        }
        return new RenormalisationReport(
                done, changes.changed(), changes.fields(), tally.report().rejected());
    }

    private int derive(List<NormalisedOffer> derived, CanonicalChanges changes) {
        transactions.executeWithoutResult(status -> {
            var stored = stored(derived);
            for (var entry : derived) {
                var before = stored.get(entry.offer().id().value());
                if (before != null) {
                    changes.add(before, JSON.readTree(CanonicalOffers.write(entry.offer())));
                }
            }
            offers.derive(derived, clock.instant());
            events.publishEvent(new OffersImported(
                    derived.stream().map(entry -> entry.offer().id()).toList()));
        });
        return derived.size();
    }

    private Map<UUID, JsonNode> stored(List<NormalisedOffer> derived) {
        var stored = new HashMap<UUID, JsonNode>();
        jdbc.query(
                "select id, canonical from offer where id = any (?)",
                row -> {
                    stored.put(row.getObject(1, UUID.class), JSON.readTree(row.getString(2)));
                },
                (Object) derived.stream()
                        .map(entry -> entry.offer().id().value())
                        .toArray(UUID[]::new));
        return stored;
    }

    private List<PayloadLine> payloads(OfferSource source, String after) {
        return jdbc.query(
                "select payload from offer_payload where source = ? and external_id > ? order by external_id limit ?",
                (row, number) -> new PayloadLine.Parsed(number + 1, RawPayload.parsed(row.getBytes(1))),
                source.code(),
                after,
                CHUNK);
    }
}
