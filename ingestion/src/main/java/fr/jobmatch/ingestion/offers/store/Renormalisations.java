package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.store.RenormalisationReport.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Orders to read all payloads of a source again, and what came of them. An order is a row: whoever runs the
/// application next carries it out.
@Repository
public class Renormalisations {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    public Renormalisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Order a source to be read again from the start.
    public void request(OfferSource source, Reason reason) {
        jdbc.sql("""
                        insert into offer_renormalisation (source, reason, requested_at)
                        values (:source, :reason, clock_timestamp())
                        on conflict (source) do update set reason = excluded.reason, requested_at = excluded.requested_at,
                            started_at = null, finished_at = null, cursor = '', derived = 0, changed = 0, fields = '{}',
                            rejected = 0""")
                .param("source", source.code())
                .param("reason", reason.name())
                .update();
    }

    /// Order all sources that have payloads to be read again, when they were read with other taxonomies. The first time
    /// there is nothing to compare with, and nothing is read again.
    /// @param fingerprint of the taxonomies that are known now
    /// @return whether they were others
    public boolean requestAfter(String fingerprint) {
        jdbc.sql("insert into offer_lexicon (fingerprint) values (:now) on conflict do nothing")
                .param("now", fingerprint)
                .update();
        int others = jdbc.sql("update offer_lexicon set fingerprint = :now where fingerprint <> :now")
                .param("now", fingerprint)
                .update();
        if (others == 1) {
            sourcesWithPayloads().forEach(source -> request(source, Reason.TAXONOMY));
        }
        return others == 1;
    }

    /// Return the sources of which there is something to read again.
    public List<OfferSource> sourcesWithPayloads() {
        return jdbc.sql("select distinct source from offer_payload").query(String.class).list().stream()
                .map(OfferSource::ofCode)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    /// Return all reports, the newest order first.
    public List<RenormalisationReport> reports() {
        return jdbc.sql("select * from offer_renormalisation order by requested_at desc, source")
                .query(Renormalisations::report)
                .list();
    }

    public Optional<RenormalisationReport> report(OfferSource source) {
        return reports().stream().filter(report -> report.source() == source).findFirst();
    }

    private static RenormalisationReport report(ResultSet row, int number) throws SQLException {
        return new RenormalisationReport(
                OfferSource.ofCode(row.getString("source")).orElseThrow(),
                Reason.valueOf(row.getString("reason")),
                Objects.requireNonNull(at(row, "requested_at")),
                at(row, "started_at"),
                at(row, "finished_at"),
                row.getInt("derived"),
                row.getInt("changed"),
                JSON.readValue(row.getString("fields"), new TypeReference<Map<String, Integer>>() {}),
                row.getInt("rejected"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
