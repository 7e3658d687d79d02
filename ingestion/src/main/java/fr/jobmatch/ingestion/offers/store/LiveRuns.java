package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.domain.offer.OfferSource;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The runs that ask live sources: begun, taken forward page by page, ended. A source has one open run at most.
@Repository
public class LiveRuns {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String ADVANCE = """
            update offer_import set cursor = :next, pages = pages + 1, attempts = 0, failure = null,
                found = found + :found, created = created + :created, updated = updated + :updated,
                unchanged = unchanged + :unchanged, repeated = repeated + :repeated, withdrawn = withdrawn + :withdrawn, refused = refused + :refused,
                rejected = case when jsonb_array_length(rejected) < :most then rejected || :rejected::jsonb else rejected end,
                warnings = (select coalesce(array_agg(distinct code), '{}') from unnest(warnings || :warnings) code)
            where id = :id and finished_at is null and cursor is not distinct from :cursor
            returning *""";

    private final JdbcClient jdbc;

    LiveRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Begin a run.
    /// @param watch what is asked for, in words
    /// @throws DuplicateKeyException when the source has an open one
    public ImportRun begin(
            OfferSource source, RunKind kind, @Nullable UUID watchId, @Nullable String watch, boolean byHand) {
        return jdbc.sql("""
                        insert into offer_import (id, source, kind, watch_id, watch, by_hand, started_at)
                        values (gen_random_uuid(), :source, :kind, :watchId, :watch, :byHand, clock_timestamp())
                        returning *""")
                .param("source", source.code())
                .param("kind", kind.name())
                .param("watchId", watchId)
                .param("watch", watch)
                .param("byHand", byHand)
                .query(ImportRuns::run)
                .single();
    }

    /// Return the open run of a source.
    public Optional<ImportRun> open(OfferSource source) {
        return jdbc.sql("select * from offer_import where source = :source and finished_at is null and kind <> 'FILE'")
                .param("source", source.code())
                .query(ImportRuns::run)
                .optional();
    }

    public Optional<ImportRun> find(UUID id) {
        return jdbc.sql("select * from offer_import where id = :id")
                .param("id", id)
                .query(ImportRuns::run)
                .optional();
    }

    /// Return when a source was last asked in this way.
    /// @param watch the watch that was walked; any when null
    public Optional<Instant> lastStart(OfferSource source, RunKind kind, @Nullable UUID watch) {
        return jdbc.sql("""
                        select max(started_at) from offer_import where source = :source and kind = :kind
                            and (:watch::uuid is null or watch_id = :watch)""")
                .param("source", source.code())
                .param("kind", kind.name())
                .param("watch", watch)
                .query((row, number) -> row.getTimestamp(1))
                .optional()
                .map(java.sql.Timestamp::toInstant);
    }

    /// Add a page to a run that stands where the caller saw it.
    /// @return the run after it; empty when somebody else took it forward or ended it
    public Optional<ImportRun> advance(
            ImportRun run, ImportReport page, int withdrawn, List<String> warnings, @Nullable String next) {
        return jdbc.sql(ADVANCE)
                .param("id", run.id())
                .param("cursor", run.cursor())
                .param("next", next)
                .param("found", page.found())
                .param("created", page.created())
                .param("updated", page.updated())
                .param("unchanged", page.unchanged())
                .param("repeated", page.repeated())
                .param("withdrawn", withdrawn)
                .param("refused", page.refused())
                .param("most", ImportRuns.MOST_REJECTED)
                .param("rejected", JSON.writeValueAsString(page.rejected()))
                .param("warnings", warnings.toArray(String[]::new))
                .query(ImportRuns::run)
                .optional();
    }

    /// Note that a page failed, and end the run when it is to be given up.
    public void failed(ImportRun run, String failure, boolean givenUp, Instant now) {
        jdbc.sql("""
                        update offer_import set attempts = attempts + 1, failure = :failure,
                            finished_at = case when :givenUp then :now else finished_at end
                        where id = :id and finished_at is null""")
                .param("id", run.id())
                .param("failure", failure)
                .param("givenUp", givenUp)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void finish(ImportRun run, Instant now) {
        jdbc.sql("update offer_import set finished_at = :now where id = :id and finished_at is null")
                .param("id", run.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Open a run again that was given up: it goes on where it stood.
    /// @return false when it is none, or the source has another open run
    public boolean reopen(UUID id) {
        try {
            return jdbc.sql("""
                            update offer_import set finished_at = null, failure = null, attempts = 0
                            where id = :id and failure is not null and finished_at is not null and kind <> 'FILE'""").param("id", id).update() == 1;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }
}
