package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.OfferSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The log of imports.
@Repository
public class ImportRuns {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    static final int MOST_REJECTED = 1000;

    private final JdbcClient jdbc;

    ImportRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Return the latest imports, newest first.
    public List<ImportRun> latest(int limit) {
        return latest(null, 0, limit);
    }

    /// Return a part of the imports, newest first.
    /// @param source any when null
    public List<ImportRun> latest(@Nullable OfferSource source, int offset, int limit) {
        return jdbc.sql("""
                        select * from offer_import where :source::text is null or source = :source
                        order by started_at desc, id offset :offset limit :limit""")
                .param("source", source == null ? null : source.code(), Types.VARCHAR)
                .param("offset", offset)
                .param("limit", limit)
                .query(ImportRuns::run)
                .list();
    }

    /// Return how many imports there are.
    /// @param source any when null
    public long count(@Nullable OfferSource source) {
        return jdbc.sql("select count(*) from offer_import where :source::text is null or source = :source")
                .param("source", source == null ? null : source.code(), Types.VARCHAR)
                .query(Long.class)
                .single();
    }

    UUID start(OfferSource source, Instant now) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into offer_import (id, source, started_at) values (:id, :source, :now)")
                .param("id", id)
                .param("source", source.code())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    ImportReport finish(ImportReport report, Instant now) {
        jdbc.sql("""
                        update offer_import set finished_at = :now, found = :found, created = :created,
                            updated = :updated, unchanged = :unchanged, repeated = :repeated, refused = :refused, rejected = :rejected::jsonb
                        where id = :id""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("found", report.found())
                .param("created", report.created())
                .param("updated", report.updated())
                .param("unchanged", report.unchanged())
                .param("repeated", report.repeated())
                .param("refused", report.refused())
                .param("rejected", JSON.writeValueAsString(report.rejected()))
                .param("id", report.run())
                .update();
        return report;
    }

    static ImportRun run(ResultSet row, int number) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new ImportRun(
                row.getObject("id", UUID.class),
                OfferSource.ofCode(row.getString("source")).orElseThrow(),
                RunKind.valueOf(row.getString("kind")),
                row.getObject("watch_id", UUID.class),
                row.getString("watch"),
                row.getBoolean("by_hand"),
                Objects.requireNonNull(row.getObject("started_at", OffsetDateTime.class))
                        .toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getString("cursor"),
                row.getInt("pages"),
                row.getInt("attempts"),
                row.getInt("found"),
                row.getInt("created"),
                row.getInt("updated"),
                row.getInt("unchanged"),
                row.getInt("repeated"),
                row.getInt("withdrawn"),
                row.getInt("refused"),
                JSON.readValue(row.getString("rejected"), new TypeReference<List<ImportReport.RejectedLine>>() {}),
                List.of((String[]) row.getArray("warnings").getArray()),
                row.getString("failure"));
    }
}
