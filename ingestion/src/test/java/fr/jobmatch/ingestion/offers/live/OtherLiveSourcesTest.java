package fr.jobmatch.ingestion.offers.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.OfferMappers;
import fr.jobmatch.ingestion.offers.PayloadFiles;
import fr.jobmatch.ingestion.offers.http.FakeSourceServer;
import fr.jobmatch.ingestion.offers.http.SourceFailure;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OtherLiveSourcesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FakeSourceServer server = new FakeSourceServer();

    private SourceApi api() {
        return new SourceApi(
                true,
                server.at("/api/"),
                null,
                server.at("/details"),
                "APP",
                "key",
                List.of(),
                "jobs",
                "https://example.org/",
                LiveSourceTests.POLICY);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void laBonneAlternanceIsAskedWithItsKeyLatitudeFirst() {
        server.behave(request -> request.json(200, "{\"jobs\":[" + job("1", "Hellowork") + "],\"recruiters\":[{}]}"));
        var source = new LaBonneAlternanceSource(api(), server.client(), true);

        var found = LiveSourceTests.walk(source, LiveSourceTests.around("Lyon", "D1102"));

        assertThat(found).hasSize(1);
        var request = server.requests().getFirst();
        assertThat(request.header("Authorization")).isEqualTo("Bearer key");
        assertThat(Double.parseDouble(request.parameter("latitude"))).isBetween(45.0, 46.5);
        assertThat(request.query()).containsEntry("partners_to_exclude", "France Travail");
    }

    @Test
    void laBonneAlternanceLeavesOutAPartnerThatIsAskedItselfAndSaysWhatIsMissing() {
        var jobs = IntStream.range(0, 150)
                .mapToObj(number -> job("h" + number, "Hellowork"))
                .collect(Collectors.joining(","));
        server.behave(request -> request.json(
                200,
                "{\"jobs\":[" + jobs + "," + job("ft", "France Travail")
                        + "],\"warnings\":[{\"code\":\"JOB_OFFER_ERROR\",\"message\":\"x\"}]}"));

        var page = new LaBonneAlternanceSource(api(), server.client(), true)
                .page(LiveSourceTests.around("Lyon", "D1102"), null);

        assertThat(page.payloads()).hasSize(150);
        assertThat(page.warnings()).containsExactly("JOB_OFFER_ERROR", SourcePage.INCOMPLETE);
    }

    @Test
    void laBonneAlternanceIsNotAskedForWordsItDoesNotKnow() {
        var source = new LaBonneAlternanceSource(api(), server.client(), false);

        assertThat(source.page(new SourceQuery("soudeur", null, 0, List.of()), null)
                        .payloads())
                .isEmpty();
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void laBonneAlternanceTellsWhatWasFilledOrIsGone() {
        server.behave(request -> {
            if (request.path().endsWith("/gone")) {
                request.json(404, "{}");
            } else {
                var status = request.path().endsWith("/filled") ? "Filled" : "Active";
                request.json(200, "{\"identifier\":{\"id\":\"x\"},\"offer\":{\"status\":\"" + status + "\"}}");
            }
        });
        var source = new LaBonneAlternanceSource(api(), server.client(), false);

        assertThat(source.look("open", JSON.readTree(job("open", "A")))).isInstanceOf(Look.Open.class);
        assertThat(source.look("filled", JSON.readTree(job("filled", "A")))).isEqualTo(new Look.Gone());
        assertThat(source.look("gone", JSON.readTree(job("gone", "A")))).isEqualTo(new Look.Gone());
        assertThat(source.look("A:7", JSON.readTree(job("7", "A")))).isEqualTo(new Look.Unknown());
    }

    @Test
    void laBonneAlternanceGivesItsWholeStockWithoutSendingTheKeyAlong() {
        server.behave(request -> {
            if (request.path().endsWith("/export")) {
                request.json(200, "{\"url\":\"" + server.at("/signed?x=1") + "\",\"lastUpdate\":\"2026-03-01\"}");
            } else {
                request.json(200, "[" + job("1", "A") + "," + job("2", "B") + "]");
            }
        });
        var export = new LaBonneAlternanceSource(api(), server.client(), false)
                .export()
                .orElseThrow();

        long read = export.read(stream -> {
            try (var lines = PayloadFiles.lines(stream)) {
                return lines.count();
            }
        });

        assertThat(read).isEqualTo(2);
        assertThat(server.requests().getLast().header("Authorization")).isEqualTo("null");
    }

    @Test
    void laBonneAlternanceCanSendNobodyIntoThisNetwork() {
        server.behave(request -> request.json(200, "{\"url\":\"https://169.254.169.254/latest/meta-data\"}"));
        var export = new LaBonneAlternanceSource(api(), server.client(), false)
                .export()
                .orElseThrow();

        var failure = catchThrowableOfType(SourceFailure.class, () -> export.read(stream -> 0));

        assertThat(failure.kind()).isEqualTo(SourceFailure.Kind.FORBIDDEN_ADDRESS);
    }

    @Test
    void apecIsReadToItsTotalInPagesOfAHundredAndMarkedAsTeaser() {
        server.behave(request -> {
            int start =
                    JSON.readTree(request.body()).at("/pagination/startIndex").asInt();
            request.json(
                    200, "{\"totalCount\":250,\"resultats\":[" + teasers(start, Math.min(100, 250 - start)) + "]}");
        });

        var found = LiveSourceTests.walk(new ApecSource(api(), server.client()), LiveSourceTests.around("Annecy"));

        assertThat(found).hasSize(250).doesNotHaveDuplicates();
        var body = JSON.readTree(server.requests().getFirst().body());
        assertThat(body.at("/lieux/0").asString()).isEqualTo("74");
        assertThat(body.has("distance")).isFalse();
        assertThat(OfferMappers.of(OfferSource.APEC).map(found.getFirst()).raw())
                .containsEntry("teaser", "true");
    }

    @Test
    void theJungleIsSplitWhenItHasMoreThanCanBeReached() {
        server.behave(request -> {
            var body = JSON.readTree(request.body());
            var contract = body.at("/facetFilters/1").asString("");
            int total = contract.isEmpty()
                    ? 1400
                    : contract.endsWith(":full_time") ? 700 : contract.endsWith("vie") ? 20 : 0;
            int first = body.path("page").asInt() * 100;
            request.json(200, hits(contract, first, Math.clamp(total - first, 0, 100), total));
        });

        var found = LiveSourceTests.walk(
                new WelcomeToTheJungleSource(api(), server.client()), LiveSourceTests.everything());

        assertThat(references(found))
                .filteredOn(name -> name.startsWith("contract_type:"))
                .hasSize(720);
        assertThat(server.requests().getFirst().header("Referer")).isEqualTo("https://example.org/");
    }

    @Test
    void theJungleGivesTheBoardOfItsOwnLast() {
        server.behave(request -> request.json(
                200,
                "{\"nbHits\":2,\"hits\":[{\"reference\":\"r\",\"website\":{\"reference\":\"wttj_fr\"}},"
                        + "{\"reference\":\"r\",\"website\":{\"reference\":\"school\"}}]}"));

        var page = new WelcomeToTheJungleSource(api(), server.client()).page(LiveSourceTests.everything(), null);

        assertThat(page.payloads().getLast().at("/website/reference").asString())
                .isEqualTo("wttj_fr");
    }

    @Test
    void theJungleTellsAnOfferThatWentOffline() {
        server.behave(request -> request.json(404, "{}"));
        var source = new WelcomeToTheJungleSource(api(), server.client());

        assertThat(source.look("r", JSON.readTree("{\"slug\":\"dev\",\"organization\":{\"slug\":\"acme\"}}")))
                .isEqualTo(new Look.Gone());
        assertThat(server.requests().getFirst().path()).isEqualTo("/details/organizations/acme/jobs/dev");
        assertThat(source.look("r", JSON.readTree("{\"slug\":\"../../x\",\"organization\":{\"slug\":\"acme\"}}")))
                .isEqualTo(new Look.Unknown());
    }

    private static List<String> references(List<JsonNode> hits) {
        return hits.stream()
                .map(hit -> hit.path("reference").asString())
                .distinct()
                .toList();
    }

    private static String hits(String contract, int first, int count, int total) {
        var hits = IntStream.range(first, first + count)
                .mapToObj(number -> "{\"reference\":\"" + contract + number + "\"}")
                .collect(Collectors.joining(","));
        return "{\"nbHits\":" + total + ",\"hits\":[" + hits + "]}";
    }

    private static String teasers(int start, int count) {
        return IntStream.range(start, start + count)
                .mapToObj(number -> "{\"numeroOffre\":\"" + number + "W\",\"intitule\":\"Chef de projet\"}")
                .collect(Collectors.joining(","));
    }

    private static String job(String id, String partner) {
        return "{\"identifier\":{\"id\":\"" + id + "\",\"partner_label\":\"" + partner + "\",\"partner_job_id\":\"" + id
                + "\"},\"offer\":{\"title\":\"Boulanger\"}}";
    }
}
