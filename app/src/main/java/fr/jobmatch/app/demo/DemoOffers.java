package fr.jobmatch.app.demo;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.store.OfferImports;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Imports the demo's offers, dated relative to the day of the first start so that they look fresh.
@Component
class DemoOffers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OfferImports imports;

    DemoOffers(OfferImports imports) {
        this.imports = imports;
    }

    int load() throws IOException {
        var today = Instant.now().truncatedTo(ChronoUnit.DAYS);
        try (var lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("demo/offers.ndjson").getInputStream(), StandardCharsets.UTF_8))) {
            var dated = lines.lines().map(line -> dated(line, today)).collect(Collectors.joining("\n"));
            var bytes = dated.getBytes(StandardCharsets.UTF_8);
            return imports.importAll(OfferSource.DEMO, new ByteArrayInputStream(bytes))
                    .found();
        }
    }

    private static String dated(String line, Instant today) {
        var offer = (ObjectNode) JSON.readTree(line);
        var published =
                today.minus(Duration.ofDays(offer.path("publishedDaysAgo").asInt()));
        offer.remove("publishedDaysAgo");
        offer.put("publishedAt", published.toString());
        return offer.toString();
    }
}
