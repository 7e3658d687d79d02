package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class RefusalsIT {

    @Autowired
    private ApiClients clients;

    @Test
    void anOfferThatWasSetAsideFallsAndComesBackExactlyWhereItWas() {
        var offer = clients.addOffer();
        var client = clients.candidate();
        clients.addNurse(client);
        var before = client.get("matches/" + offer);

        var refused = client.put("matches/" + offer + "/refusal", Map.of("why", "OCCUPATION"));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(200);
        var after = client.get("matches/" + offer);
        assertThat(after.json().path("score").asDouble()).isLessThanOrEqualTo(5);
        assertThat(after.text("/whatIfs/0/reason/code")).isEqualTo("whatif.refusal-this-offer");
        assertThat(client.get("matches/refusals").text("/0/offerId")).isEqualTo(offer);

        assertThat(client.delete("matches/" + offer + "/refusal").status()).isEqualTo(204);
        assertThat(client.get("matches/" + offer).json()).isEqualTo(before.json());
    }

    @Test
    void changedPreferencesKeepWhatWasSetAside() {
        var offer = clients.addOffer();
        var client = clients.candidate();
        clients.addNurse(client);
        client.put("matches/" + offer + "/refusal", Map.of("why", "THIS_OFFER"));

        client.put("profiles/primary/preferences", Map.of("weights", Map.of("location", 0)));

        assertThat(client.get("matches/refusals").json()).hasSize(1);
    }

    @Test
    void aReasonThatTheOfferSaysNothingAboutIsRefused() {
        var offer = clients.addOffer();
        var client = clients.candidate();
        clients.addNurse(client);

        var untold = client.put("matches/" + offer + "/refusal", Map.of("why", "SALARY"));

        assertThat(untold.status()).as(untold.toString()).isEqualTo(400);
        assertThat(client.get("matches/refusals").json()).isEmpty();
    }

    @Test
    void anOfferThatDoesNotExistCannotBeSetAside() {
        var client = clients.candidate();
        clients.addNurse(client);

        assertThat(client.put("matches/" + UUID.randomUUID() + "/refusal", Map.of("why", "PLACE"))
                        .status())
                .isEqualTo(404);
    }
}
