package fr.jobmatch.ingestion.offers.federated;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.federated.LiveAnswer.State;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which questions were put to which source. An answer is good for a day; a failure may be tried again after five
/// minutes, and a question that nobody answered, since its replica died, after two.
@Repository
class Questions {

    private static final int MOST_PER_MINUTE = 30;

    private static final String CLAIM = """
            insert into offer_question (source, question, asked_at) values (:source, :question, clock_timestamp())
            on conflict (source, question) do update set asked_at = excluded.asked_at, answered_at = null, found = 0,
                created = 0, failure = null
            where offer_question.asked_at < clock_timestamp() - case
                when offer_question.failure is not null then interval '5 minutes'
                when offer_question.answered_at is null then interval '2 minutes'
                else interval '24 hours' end""";

    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Take a question on, unless it was put to the source lately.
    boolean claim(OfferSource source, String question) {
        return jdbc.sql(CLAIM)
                        .param("source", source.code())
                        .param("question", hash(question))
                        .update()
                == 1;
    }

    /// Return whether a source has been asked enough in searches for this minute.
    boolean enough(OfferSource source) {
        return jdbc.sql("""
                        select count(*) >= :most from offer_question
                        where source = :source and asked_at > clock_timestamp() - interval '1 minute'""")
                .param("most", MOST_PER_MINUTE)
                .param("source", source.code())
                .query(Boolean.class)
                .single();
    }

    /// Note what a page brought, before the next one is asked for.
    void gave(OfferSource source, String question, int found, int created) {
        jdbc.sql("""
                        update offer_question set found = found + :found, created = created + :created
                        where source = :source and question = :question""")
                .param("found", found)
                .param("created", created)
                .param("source", source.code())
                .param("question", hash(question))
                .update();
    }

    void answered(OfferSource source, String question) {
        jdbc.sql(
                        "update offer_question set answered_at = clock_timestamp() where source = :source and question = :question")
                .param("source", source.code())
                .param("question", hash(question))
                .update();
    }

    void failed(OfferSource source, String question, String failure) {
        jdbc.sql("""
                        update offer_question set answered_at = clock_timestamp(), failure = :failure
                        where source = :source and question = :question""")
                .param("failure", failure)
                .param("source", source.code())
                .param("question", hash(question))
                .update();
    }

    Optional<LiveAnswer> find(OfferSource source, String question) {
        return jdbc.sql("""
                        select * from offer_question
                        where source = :source and question = :question and asked_at > clock_timestamp() - interval '24 hours'""")
                .param("source", source.code())
                .param("question", hash(question))
                .query((row, number) -> answer(source, row))
                .optional();
    }

    /// Forget questions whose answers are too old to count.
    void tidy() {
        jdbc.sql("delete from offer_question where asked_at < clock_timestamp() - interval '24 hours'")
                .update();
    }

    private static LiveAnswer answer(OfferSource source, ResultSet row) throws SQLException {
        var failure = row.getString("failure");
        var state =
                failure != null ? State.FAILED : row.getObject("answered_at") == null ? State.PENDING : State.ANSWERED;
        return new LiveAnswer(
                source,
                state,
                row.getInt("found"),
                row.getInt("created"),
                Objects.requireNonNull(row.getObject("asked_at", OffsetDateTime.class))
                        .toInstant(),
                failure);
    }

    private static byte[] hash(String question) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
