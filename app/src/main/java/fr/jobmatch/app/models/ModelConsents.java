package fr.jobmatch.app.models;

import fr.jobmatch.domain.person.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people agreed to send to models outside this installation. Nothing is agreed until it is said.
@Service
public class ModelConsents {

    private final JdbcClient jdbc;
    private final Models models;
    private final Clock clock;

    ModelConsents(JdbcClient jdbc, Models models, Clock clock) {
        this.jdbc = jdbc;
        this.models = models;
        this.clock = clock;
    }

    /// What a person agreed to.
    /// @param provider the host that the model runs on
    public record Consent(String provider, ModelPurpose purpose, Instant givenAt) {}

    /// Return whether texts of a person may go to the model in use.
    @Transactional(readOnly = true)
    public boolean cover(PersonId person, ModelPurpose purpose) {
        return models.chat()
                .map(model -> model.local()
                        || of(person).stream()
                                .anyMatch(consent ->
                                        consent.provider().equals(model.provider()) && consent.purpose() == purpose))
                .orElse(false);
    }

    @Transactional(readOnly = true)
    public List<Consent> of(PersonId person) {
        return jdbc.sql("""
                        select provider, purpose, given_at from model_consent
                        where person_id = :person order by given_at desc""")
                .param("person", person.value())
                .query((row, number) -> new Consent(
                        row.getString("provider"),
                        ModelPurpose.valueOf(row.getString("purpose")),
                        row.getTimestamp("given_at").toInstant()))
                .list();
    }

    /// Remember that a person agreed; saying it twice changes nothing.
    @Transactional
    public void give(PersonId person, String provider, ModelPurpose purpose) {
        jdbc.sql("""
                        insert into model_consent (person_id, provider, purpose, given_at)
                        values (:person, :provider, :purpose, :now) on conflict do nothing""")
                .param("person", person.value())
                .param("provider", provider)
                .param("purpose", purpose.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// Forget that a person agreed; what waits to be sent is not sent any more.
    @Transactional
    public void withdraw(PersonId person, String provider, ModelPurpose purpose) {
        jdbc.sql("delete from model_consent where person_id = :person and provider = :provider and purpose = :purpose")
                .param("person", person.value())
                .param("provider", provider)
                .param("purpose", purpose.name())
                .update();
    }
}
