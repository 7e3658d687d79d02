package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.app.accounts.Account;
import fr.jobmatch.app.accounts.People;
import fr.jobmatch.domain.profile.Profiles;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Object mother: callers of the REST interface, and what they need to begin with.
@Component
public class ApiClients {

    /// A short CV; what it says is what the tests of a second reading count on.
    private static final String CV = """
            Maëlle Boissonnet
            06 12 34 56 78 – maelle.boissonnet@example.org
            EXPÉRIENCES
            Aide-soignante, Clinique des Tilleuls, Nantes
            mars 2019 – juin 2022
            - Toilettes et repas de 12 résidents par jour
            COMPÉTENCES
            Transmissions ciblées, écoute
            """;

    private final Environment environment;
    private final People people;

    ApiClients(Environment environment, People people) {
        this.environment = environment;
        this.people = people;
    }

    public ApiClient visitor() {
        return new ApiClient("http://localhost:" + environment.getProperty("local.server.port"), null);
    }

    public ApiClient candidate() {
        return signedIn(people.candidate());
    }

    public ApiClient admin() {
        return signedIn(people.admin());
    }

    public ApiClient signedIn(Account account) {
        return visitor().with(tokens(account).at("/accessToken").asString());
    }

    public JsonNode tokens(Account account) {
        var answer = visitor().post("auth/login", Map.of("email", account.email(), "password", People.PASSWORD));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    /// Make a personal token for the caller and return its secret.
    public String personalToken(ApiClient owner, String scope) {
        var made = owner.post("me/tokens", Map.of("name", "Essai", "scopes", List.of(scope)));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.text("/secret");
    }

    /// Give the caller a nurse's profile and return its id.
    public String addNurse(ApiClient client) {
        return client.post("profiles", JsonResume.write(Profiles.nurse())).text("/id");
    }

    /// Have a care assistant's CV read, and return the task when it has ended.
    public Answer readCv(ApiClient client) {
        var file = new ByteArrayResource(CV.getBytes(StandardCharsets.UTF_8)) {

            @Override
            public String getFilename() {
                return "cv.txt";
            }
        };
        return client.ended(client.upload("cvs", file, Map.of()));
    }

    /// Import an offer for nurses, with a word of its own in the title, and return its id.
    public String addOffer() {
        var word = "z" + UUID.randomUUID().toString().replace("-", "");
        var payload = """
                {"externalId":"%s","title":"Infirmier de bloc %s (H/F)","company":"Clinique des Balmes",\
                "description":"Vous travaillez au bloc opératoire. Diplôme d’État d’infirmier exigé. Asepsie et \
                stérilisation. Deux ans d’expérience souhaités.","contract":{"type":"CDI"},\
                "places":[{"label":"69 - Lyon","insee":"69123","postcode":"69003","lat":45.76,"lon":4.85,"country":"FR"}]}""".formatted(word, word);
        var imported =
                admin().post("offers/bulk?source=canonical", payload, Map.of("Content-Type", "application/x-ndjson"));
        assertThat(imported.json().path("created").asInt())
                .as(imported.toString())
                .isOne();
        return visitor()
                .with(tokens(people.candidate()).at("/accessToken").asString())
                .get("offers?q=" + word)
                .text("/items/0/id");
    }
}
