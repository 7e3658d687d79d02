package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class DocumentsIT {

    @Autowired
    private ApiClients clients;

    private ApiClient client = new ApiClient("", null);
    private String document = "";

    @BeforeEach
    void haveALetterWritten() {
        client = clients.candidate();
        clients.addNurse(client);
        document = "documents/" + write(order("LETTER"));
    }

    @Test
    void goesFromOrderToFile() {
        var written = client.get(document).json();
        assertThat(written.path("provenance")).isNotEmpty();
        assertThat(written.at("/gate/verdict").asString()).isEqualTo("PASS");
        assertThat(written.at("/ats/recovered").asDouble()).isPositive();

        decideAll("ACCEPTED");
        assertThat(client.post(document + "/approve", Map.of()).text("/status")).isEqualTo("APPROVED");

        var file = client.get(document + "/file");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.bytes()).startsWith('P', 'K');
        assertThat(client.get("documents").text("/items/0/status")).isEqualTo("APPROVED");
    }

    @Test
    void keepsTheFileBackUntilItIsApproved() {
        assertThat(client.get(document).text("/status")).isEqualTo("IN_REVIEW");
        var early = client.get(document + "/file");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text("/type")).isEqualTo("urn:jobmatch:problem:document-in-review");
        assertThat(client.post(document + "/approve", Map.of()).status()).isEqualTo(409);

        decideAll("ACCEPTED");
        assertThat(client.get(document + "/file").text("/type"))
                .isEqualTo("urn:jobmatch:problem:document-not-approved");
    }

    @Test
    void blocksAnInventedFact() {
        decideAll("ACCEPTED");
        var edited = decide(1, "EDITED", "J’ai obtenu un doctorat en 1987 et dirigé 250 personnes chez Airbus.");
        assertThat(edited.text("/status")).as(edited.toString()).isEqualTo("BLOCKED");

        assertThat(client.post(document + "/approve", Map.of()).status()).isEqualTo(409);
        assertThat(client.get(document + "/file").text("/type")).isEqualTo("urn:jobmatch:problem:document-blocked");
    }

    @Test
    void anEditAfterApprovalNeedsAnotherApproval() {
        decideAll("ACCEPTED");
        client.post(document + "/approve", Map.of());

        decide(1, "REJECTED", null);

        assertThat(client.get(document + "/file").status()).isEqualTo(409);
    }

    @Test
    void refusesDecisionsThatMeanNothing() {
        assertThat(decide(1, "EDITED", null).status()).isEqualTo(400);
        assertThat(decide(1, "MAYBE", null).status()).isEqualTo(400);
        assertThat(decide(999, "ACCEPTED", null).status()).isEqualTo(404);
    }

    @Test
    void refusesOrdersThatMeanNothing() {
        var order = order("CV");

        assertThat(client.post("documents", with(order, "level", 5)).status()).isEqualTo(400);
        assertThat(client.post("documents", with(order, "template", "none")).status())
                .isEqualTo(400);
        assertThat(client.post("documents", with(order, "language", "de")).status())
                .isEqualTo(400);
        assertThat(client.post("documents", with(order, "offerId", UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
        assertThat(clients.candidate().post("documents", order).status()).isEqualTo(404);
    }

    @Test
    void writesOneDocumentForAnIdempotencyKey() {
        var order = order("CV");
        var key = Map.of("Idempotency-Key", "march");

        var first = client.post("documents", order, key);
        var second = client.post("documents", order, key);

        assertThat(first.status()).isEqualTo(202);
        assertThat(second.text("/id")).isEqualTo(first.text("/id"));
    }

    @Test
    void hidesOtherPeoplesDocuments() {
        var other = clients.candidate();

        assertThat(other.get(document).status()).isEqualTo(404);
        assertThat(other.get(document + "/file").status()).isEqualTo(404);
        assertThat(other.post(document + "/approve", Map.of()).status()).isEqualTo(404);
        assertThat(other.patch(document + "/changes/1", Map.of("decision", "ACCEPTED"))
                        .status())
                .isEqualTo(404);
        assertThat(other.delete(document).status()).isEqualTo(404);
        assertThat(client.delete(document).status()).isEqualTo(204);
        assertThat(client.get(document).status()).isEqualTo(404);
    }

    private Map<String, Object> order(String kind) {
        return Map.of("offerId", clients.addOffer(), "kind", kind, "level", 2, "language", "fr");
    }

    private String write(Map<String, Object> order) {
        return client.ended(client.post("documents", order)).text("/result/document");
    }

    private void decideAll(String decision) {
        for (var change : client.get(document).json().path("changes")) {
            assertThat(decide(change.path("number").asInt(), decision, null).status())
                    .isEqualTo(200);
        }
    }

    private Answer decide(int number, String decision, @Nullable String text) {
        var body = new HashMap<String, Object>(Map.of("decision", decision));
        if (text != null) {
            body.put("text", text);
        }
        return client.patch(document + "/changes/" + number, body);
    }

    private static Map<String, Object> with(Map<String, Object> order, String field, Object value) {
        var changed = new HashMap<>(order);
        changed.put(field, value);
        return changed;
    }
}
