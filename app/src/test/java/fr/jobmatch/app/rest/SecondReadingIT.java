package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.app.ModelElsewhere;
import fr.jobmatch.assistant.models.FakeModelServer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A model that runs elsewhere reads a CV a second time: only after consent, and never to the profile's harm.
@ApiTest
class SecondReadingIT extends ModelElsewhere {

    @Autowired
    private ApiClients clients;

    @Test
    void sendsNothingWithoutConsent() {
        var client = clients.candidate();
        var profile = profileOf(client);
        int before = MODEL.requests().size();

        var refused = client.post("profiles/" + profile + "/second-reading", Map.of());

        assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
        assertThat(refused.text("/type")).endsWith("consent-missing");
        assertThat(MODEL.requests()).hasSize(before);
    }

    @Test
    void addsWhatStandsInTheCvAndNothingElse() {
        MODEL.behave(FakeModelServer.says(
                "{\"entries\":[{\"name\":\"Transmissions ciblées\"},{\"name\":\"Chirurgie cardiaque\"},"
                        + "{\"name\":\"écoute\"}]}"));
        var client = agreeing();
        var profile = profileOf(client);

        var task = read(client, profile);

        assertThat(task.text("/status")).as(task.toString()).isEqualTo("SUCCEEDED");
        assertThat(client.get("profiles/" + profile).body())
                .contains("Transmissions")
                .doesNotContain("Chirurgie");
        assertThat(MODEL.requests()).noneMatch(sent -> sent.contains("Boissonnet") || sent.contains("06 12"));
    }

    @Test
    void leavesTheProfileAloneWhenTheModelTalksNonsense() {
        MODEL.behave(FakeModelServer.says("I am a teapot"));
        var client = agreeing();
        var profile = profileOf(client);
        var before = client.get("profiles/" + profile).body();

        var task = read(client, profile);

        assertThat(task.text("/status")).isEqualTo("FAILED");
        assertThat(task.text("/error")).isEqualTo("second-reading.unusable");
        assertThat(client.get("profiles/" + profile).body()).isEqualTo(before);
    }

    @Test
    void forgetsAConsentThatIsWithdrawn() {
        var client = agreeing();
        assertThat(client.get("me/consents").json()).hasSize(1);

        assertThat(consent(client, false).json()).isEmpty();
        assertThat(client.post("profiles/" + profileOf(client) + "/second-reading", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void hidesOtherPeoplesProfiles() {
        var profile = profileOf(clients.candidate());

        assertThat(agreeing()
                        .post("profiles/" + profile + "/second-reading", Map.of())
                        .status())
                .isEqualTo(404);
    }

    private ApiClient agreeing() {
        var client = clients.candidate();
        consent(client, true);
        return client;
    }

    private static Answer consent(ApiClient client, boolean given) {
        return client.put("me/consents", Map.of("provider", ELSEWHERE, "purpose", "CV_READING", "given", given));
    }

    private static Answer read(ApiClient client, String profile) {
        var queued = client.post("profiles/" + profile + "/second-reading", Map.of());
        assertThat(queued.status()).as(queued.toString()).isEqualTo(202);
        return client.ended(queued);
    }

    private String profileOf(ApiClient client) {
        return clients.readCv(client).text("/result/profile");
    }
}
