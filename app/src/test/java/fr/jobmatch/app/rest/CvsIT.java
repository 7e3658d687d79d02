package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

@ApiTest
class CvsIT {

    private static final Resource CV = new ClassPathResource("demo/cv/cv-exemple.docx");

    @Autowired
    private ApiClients clients;

    @Test
    void readsACvIntoAProfile() throws Exception {
        var client = clients.candidate();
        var queued = client.upload("cvs", CV, Map.of());
        assertThat(queued.status()).as(queued.toString()).isEqualTo(202);
        var task = String.valueOf(queued.headers().getLocation());

        var events = client.get(task + "/events", Map.of("Accept", "text/event-stream"));
        assertThat(events.body()).startsWith("event:task").contains("\"status\":\"SUCCEEDED\"");

        var result = client.get(task);
        assertThat(result.text("/message")).isEqualTo("Terminé");
        assertThat(client.get("profiles/" + result.text("/result/profile")).status())
                .isEqualTo(200);
        var cv = "cvs/" + result.text("/result/cv");
        assertThat(client.get(cv).text("/fileName")).isEqualTo("cv-exemple.docx");
        var file = client.get(cv + "/file");
        assertThat(file.bytes()).isEqualTo(CV.getContentAsByteArray());
        assertThat(file.headers().getFirst("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void saysInTheCallersLanguageWhyAFileIsNoCv() {
        var client = clients.candidate();
        var task = "tasks/"
                + client.upload("cvs", named("cv.pdf", new byte[0]), Map.of()).text("/id");

        client.get(task + "/events");

        var french = client.get(task);
        assertThat(french.text("/status")).isEqualTo("FAILED");
        assertThat(french.text("/error")).startsWith("cv.unreadable.");
        var english = client.get(task, Map.of("Accept-Language", "en"));
        assertThat(english.text("/message"))
                .isNotEqualTo(french.text("/message"))
                .isNotEqualTo(french.text("/error"));
        assertThat(client.get("cvs").json().path("total").asInt()).isZero();
    }

    @Test
    void keepsAFileOnceForAnIdempotencyKey() {
        var client = clients.candidate();
        var first = client.upload("cvs", CV, Map.of("Idempotency-Key", "march"));
        var second = client.upload("cvs", CV, Map.of("Idempotency-Key", "march"));

        assertThat(second.text("/id")).isEqualTo(first.text("/id"));
        assertThat(client.get("cvs").json().path("total").asInt()).isOne();
    }

    @Test
    void refusesWhatIsTooLargeAndWhatIsNoFile() {
        var client = clients.candidate();

        var large = client.upload("cvs", named("cv.pdf", new byte[20 * 1024 * 1024 + 1]), Map.of());
        assertThat(large.status()).as(large.toString()).isEqualTo(413);
        assertThat(client.post("cvs", Map.of()).status()).isEqualTo(415);
    }

    @Test
    void hidesOtherPeoplesFiles() {
        var owner = clients.candidate();
        owner.upload("cvs", CV, Map.of());
        var path = "cvs/" + owner.get("cvs").text("/items/0/id");
        var other = clients.candidate();

        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(other.get(path + "/file").status()).isEqualTo(404);
        assertThat(other.delete(path).status()).isEqualTo(404);
        assertThat(owner.delete(path).status()).isEqualTo(204);
        assertThat(owner.get(path).status()).isEqualTo(404);
    }

    private static Resource named(String name, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
