package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@ApiTest
class TasksApiIT {

    @Autowired
    private ApiClients clients;

    @Test
    void listsOnesTasksNewestFirst() {
        var client = clients.candidate();
        var older = upload(client);
        var newer = upload(client);

        var page = client.get("tasks?size=1").json();
        assertThat(page.at("/items/0/id").asString()).isEqualTo(newer);
        assertThat(page.path("total").asInt()).isEqualTo(2);
        assertThat(client.get("tasks?size=1&page=1").text("/items/0/id")).isEqualTo(older);
    }

    @Test
    void cancelsATaskOnceAndForAll() {
        var client = clients.candidate();
        var path = "tasks/" + upload(client);

        assertThat(client.delete(path).status()).isEqualTo(204);
        assertThat(client.delete(path).status()).isEqualTo(204);
        assertThat(client.get(path).text("/status")).isIn("CANCELLED", "SUCCEEDED");
    }

    @Test
    void tellsAClientThatComesBackHowItEnded() {
        var client = clients.candidate();
        var path = "tasks/" + upload(client);
        client.get(path + "/events");

        var again = client.get(path + "/events");

        assertThat(again.body()).containsOnlyOnce("event:task").contains("\"progress\":100");
    }

    @Test
    void hidesOtherPeoplesTasks() {
        var path = "tasks/" + upload(clients.candidate());
        var other = clients.candidate();

        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(other.get(path + "/events").status()).isEqualTo(404);
        assertThat(other.delete(path).status()).isEqualTo(404);
    }

    private static String upload(ApiClient client) {
        return client.upload("cvs", new ClassPathResource("demo/cv/cv-exemple.docx"), Map.of())
                .text("/id");
    }
}
