package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.event.OffersImported;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.OfferMappers;
import fr.jobmatch.ingestion.offers.PayloadLine;
import fr.jobmatch.ingestion.offers.canonical.CanonicalOffers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/// Derives canonical offers again from their raw payloads, a chunk at a time: what changed, the report and the cursor
/// are saved together. Only offers that changed are published, so that others cost no embedding.
@Service
public class RenormalisationSteps {

    private static final int CHUNK = 500;

    private final JdbcTemplate jdbc;
    private final OfferRows offers;
    private final ApplicationEventPublisher events;
    private final Clock clock = Clock.systemUTC();

    RenormalisationSteps(JdbcTemplate jdbc, OfferRows offers, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.offers = offers;
        this.events = events;
    }

    /// Take one open order a chunk forward. The row of the order is locked meanwhile: no other replica takes it.
    /// @return false when there is no order that nobody works on
    @Transactional
    public boolean step() {
        var order = open();
        order.ifPresent(this::step);
        return order.isPresent();
    }

    private void step(Order order) {
        var tally = new ImportTally(UUID.randomUUID(), OfferMappers.of(order.source()));
        var rows = payloads(order);
        var changes = new CanonicalChanges();
        var chunk = ImportChunk.of(rows.stream().map(Row::line).toList(), tally);
        derive(chunk.normalised(tally), changes);
        save(order, rows, changes, tally.report().refused());
    }

    private Optional<Order> open() {
        return jdbc
                .query(
                        """
                        select source, cursor, fields from offer_renormalisation where finished_at is null
                        order by requested_at limit 1 for update skip locked""",
                        (row, number) -> new Order(
                                OfferSource.ofCode(row.getString(1)).orElseThrow(),
                                row.getString(2),
                                Renormalisations.JSON.readValue(
                                        row.getString(3), new TypeReference<Map<String, Integer>>() {})))
                .stream()
                .findFirst();
    }

    private void derive(List<NormalisedOffer> derived, CanonicalChanges changes) {
        var stored = stored(derived);
        var changed = new ArrayList<OfferId>();
        for (var entry : derived) {
            var id = entry.offer().id();
            var before = stored.get(id.value());
            if (before != null
                    && changes.add(before, Renormalisations.JSON.readTree(CanonicalOffers.write(entry.offer())))) {
                changed.add(id);
            }
        }
        offers.derive(derived, clock.instant());
        if (!changed.isEmpty()) {
            events.publishEvent(new OffersImported(changed));
        }
    }

    private void save(Order order, List<Row> rows, CanonicalChanges changes, int rejected) {
        boolean last = rows.size() < CHUNK;
        var fields = new HashMap<>(order.fields());
        changes.fields().forEach((field, count) -> fields.merge(field, count, Integer::sum));
        jdbc.update(
                """
                update offer_renormalisation set started_at = coalesce(started_at, clock_timestamp()), cursor = ?,
                    derived = derived + ?, changed = changed + ?, fields = ?::jsonb, rejected = rejected + ?,
                    finished_at = case when ? then clock_timestamp() end
                where source = ?""",
                last ? "" : rows.getLast().externalId(),
                rows.size() - rejected,
                changes.changed(),
                Renormalisations.JSON.writeValueAsString(fields),
                rejected,
                last,
                order.source().code());
    }

    private Map<UUID, JsonNode> stored(List<NormalisedOffer> derived) {
        var stored = new HashMap<UUID, JsonNode>();
        jdbc.query(
                "select id, canonical from offer where id = any (?)",
                row -> {
                    stored.put(row.getObject(1, UUID.class), Renormalisations.JSON.readTree(row.getString(2)));
                },
                (Object) derived.stream()
                        .map(entry -> entry.offer().id().value())
                        .toArray(UUID[]::new));
        return stored;
    }

    private List<Row> payloads(Order order) {
        return jdbc.query(
                """
                select external_id, payload from offer_payload
                where source = ? and external_id > ? order by external_id limit ?""",
                (row, number) -> new Row(
                        row.getString(1), new PayloadLine.Parsed(number + 1, RawPayload.parsed(row.getBytes(2)))),
                order.source().code(),
                order.cursor(),
                CHUNK);
    }

    private record Order(OfferSource source, String cursor, Map<String, Integer> fields) {}

    private record Row(String externalId, PayloadLine line) {}
}
