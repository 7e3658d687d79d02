package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class ProfilesIT {

    @Autowired
    private ApiClients clients;

    @Test
    void keepsAJsonResume() {
        var client = clients.candidate();
        var added = client.post("profiles", Map.of("basics", Map.of("name", "Nora Petit", "label", "Infirmière")));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.headers().getLocation()).hasToString("/api/v1/profiles/" + added.text("/id"));

        assertThat(client.get("profiles/" + added.text("/id")).text("/basics/name"))
                .isEqualTo("Nora Petit");
        assertThat(client.get("profiles/primary").text("/basics/label")).isEqualTo("Infirmière");
        assertThat(client.get("profiles").json().path("total").asInt()).isOne();
    }

    @Test
    void losesNobodysChange() {
        var client = clients.candidate();
        var path = "profiles/" + clients.addNurse(client);
        var tag = String.valueOf(client.get(path).headers().getETag());
        var renamed = Map.of("basics", Map.of("name", "Nora Petit"));

        var changed = client.put(path, renamed, Map.of("If-Match", tag));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.headers().getETag()).isNotEqualTo(tag);

        var late = client.put(path, Map.of("basics", Map.of("name", "Autre")), Map.of("If-Match", tag));
        assertThat(late.status()).isEqualTo(412);
        assertThat(client.get(path).text("/basics/name")).isEqualTo("Nora Petit");
        assertThat(client.put(path, renamed, Map.of("If-Match", "three")).status())
                .isEqualTo(400);
    }

    @Test
    void remembersWhatIsLookedFor() {
        var client = clients.candidate();
        var path = "profiles/" + clients.addNurse(client) + "/preferences";
        var wanted = Map.of(
                "places",
                List.of(Map.of("label", "Lyon", "radiusKm", 25)),
                "contracts",
                List.of("CDI"),
                "weights",
                Map.of("location", 40));

        assertThat(client.put(path, wanted).status()).isEqualTo(200);

        var kept = client.get(path).json();
        assertThat(kept.at("/places/0/radiusKm").asInt()).isEqualTo(25);
        assertThat(kept.at("/weights/location").asInt()).isEqualTo(40);
        assertThat(client.put(path, kept).json()).isEqualTo(kept);
        assertThat(client.put(path, Map.of("contracts", List.of("forever"))).status())
                .isEqualTo(400);
    }

    @Test
    void hidesOtherPeoplesProfiles() {
        var owner = clients.candidate();
        var path = "profiles/" + clients.addNurse(owner);
        var other = clients.candidate();

        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(other.put(path, Map.of()).status()).isEqualTo(404);
        assertThat(other.delete(path).status()).isEqualTo(404);
        assertThat(other.get(path + "/preferences").status()).isEqualTo(404);
        assertThat(other.put(path + "/preferences", Map.of()).status()).isEqualTo(404);
        assertThat(other.get("profiles").json().path("total").asInt()).isZero();
        assertThat(owner.get(path).status()).isEqualTo(200);
    }

    @Test
    void deletesAProfile() {
        var client = clients.candidate();
        var path = "profiles/" + clients.addNurse(client);

        assertThat(client.delete(path).status()).isEqualTo(204);
        assertThat(client.get(path).status()).isEqualTo(404);
        assertThat(client.get("profiles/primary").status()).isEqualTo(404);
    }
}
