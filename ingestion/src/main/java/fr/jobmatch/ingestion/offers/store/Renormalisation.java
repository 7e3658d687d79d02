package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.event.OffersImported;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.OfferMappers;
import fr.jobmatch.ingestion.offers.PayloadLine;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Derives every canonical offer again from its raw payload, after a mapper or the lexicon changed.
@Service
public class Renormalisation {

    private static final int CHUNK = 500;

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
    /// @return how many were derived
    public int run(OfferSource source) {
        var tally = new ImportTally(UUID.randomUUID(), OfferMappers.of(source));
        int done = 0;
        var after = "";
        for (var chunk = payloads(source, after); !chunk.isEmpty(); chunk = payloads(source, after)) {
            done += derive(ImportChunk.of(chunk, tally).normalised(tally));
            after = tally.mapper().externalId(((PayloadLine.Parsed) chunk.getLast()).payload());
        }
        return done;
    }

    private int derive(List<NormalisedOffer> derived) {
        transactions.executeWithoutResult(status -> {
            offers.derive(derived, clock.instant());
            events.publishEvent(new OffersImported(
                    derived.stream().map(entry -> entry.offer().id()).toList()));
        });
        return derived.size();
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
