package fr.jobmatch.app.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jobmatch.app.IntegrationTest;
import fr.jobmatch.app.rest.ApiClient;
import fr.jobmatch.app.rest.ApiClients;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class OtherReplicasIT {

    @Autowired
    private ApiClients clients;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void ranksWhatAnotherReplicaImported() {
        var stored = clients.addOffer();
        var person = clients.candidate();
        clients.addNurse(person);
        var word = person.get("offers/" + stored).text("/externalId");
        assertThat(ranked(person, word)).isOne();

        importElsewhere(stored);

        await().atMost(Duration.ofSeconds(20)).until(() -> ranked(person, word) == 2);
    }

    private static int ranked(ApiClient person, String word) {
        return person.get("matches?q=" + word).json().path("total").asInt();
    }

    /// Write a copy for another town into the table, as another replica would.
    private void importElsewhere(String offer) {
        var id = UUID.randomUUID();
        jdbc.update("""
                insert into offer (id, source, external_id, canonical, title, company, words, rome_code, contract_type,
                    departement, lat, lon, first_seen_at, last_seen_at, normalised_at)
                select ?, source, ?, replace(replace(canonical::text, ?, ?), 'Lyon', 'Brest')::jsonb, title, company, words,
                    rome_code, contract_type, '29', 48.39, -4.49, now(), now(), now()
                from offer where id = ?""", id, id.toString(), offer, id.toString(), UUID.fromString(offer));
    }
}
