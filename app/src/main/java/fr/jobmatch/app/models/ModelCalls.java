package fr.jobmatch.app.models;

import fr.jobmatch.domain.person.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was sent to models, for its owner to see: how much of which section, never the text.
@Service
public class ModelCalls {

    private final JdbcClient jdbc;
    private final Clock clock;

    ModelCalls(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// One text that was sent.
    /// @param section the kind of the section, as in `work`
    /// @param characters how long it was
    public record Call(String provider, ModelPurpose purpose, String section, int characters, Instant at) {}

    /// Note a text before it is sent: a call that failed has left the house too.
    @Transactional
    public void note(PersonId person, String provider, ModelPurpose purpose, String section, int characters) {
        jdbc.sql("""
                        insert into model_call (person_id, provider, purpose, section, characters, called_at)
                        values (:person, :provider, :purpose, :section, :characters, :now)""")
                .param("person", person.value())
                .param("provider", provider)
                .param("purpose", purpose.name())
                .param("section", section)
                .param("characters", characters)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// Return what was sent of a person, newest first.
    @Transactional(readOnly = true)
    public List<Call> of(PersonId person, int limit) {
        return jdbc.sql("""
                        select provider, purpose, section, characters, called_at from model_call
                        where person_id = :person order by called_at desc, id desc limit :limit""")
                .param("person", person.value())
                .param("limit", limit)
                .query((row, number) -> new Call(
                        row.getString("provider"),
                        ModelPurpose.valueOf(row.getString("purpose")),
                        row.getString("section"),
                        row.getInt("characters"),
                        row.getTimestamp("called_at").toInstant()))
                .list();
    }
}
