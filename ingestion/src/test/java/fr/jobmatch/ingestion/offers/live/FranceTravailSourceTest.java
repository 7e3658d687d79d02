package fr.jobmatch.ingestion.offers.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jobmatch.ingestion.offers.http.FakeSourceServer;
import fr.jobmatch.ingestion.offers.http.SourceFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class FranceTravailSourceTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final FakeFranceTravail peer = new FakeFranceTravail();
    private final FranceTravailSource source = peer.source(at(NOW));

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    @AfterEach
    void stop() {
        peer.close();
    }

    @Test
    void walksToTheTotalPageByPage() {
        peer.add(351, NOW.minus(Duration.ofDays(10)), 60);

        assertThat(ids(LiveSourceTests.everything())).hasSize(351);
        assertThat(ranges()).containsExactly("0-149", "150-299", "300-449");
    }

    @Test
    void splitsASearchUntilEachPartCanBeReached() {
        peer.add(5000, NOW.minus(Duration.ofDays(30)), 300);
        peer.add(500, NOW.minus(Duration.ofDays(900)), 60);

        assertThat(ids(LiveSourceTests.everything())).hasSize(5500);
    }

    @Test
    void splitsAnHourByDepartement() {
        peer.add(5000, NOW.minus(Duration.ofMinutes(20)), 0);

        assertThat(ids(LiveSourceTests.everything())).hasSize(5000);
    }

    @Test
    void splitsAnHourOfADepartementByField() {
        peer.add(4000, NOW.minus(Duration.ofMinutes(20)), 0, "69");

        assertThat(ids(LiveSourceTests.around("Rhône"))).hasSize(4000);
        assertThat(peer.server.requests()).anyMatch(request -> request.query().containsKey("grandDomaine"));
    }

    @Test
    void missesNothingWhenOffersVanishBetweenTwoPages() {
        peer.add(600, NOW.minus(Duration.ofDays(10)), 60);
        var newest = Set.copyOf(peer.stock.subList(560, 600));
        peer.beforeSearch = number -> {
            if (number == 2) {
                peer.stock.removeAll(newest);
            }
        };

        assertThat(ids(LiveSourceTests.everything())).hasSize(600);
    }

    @Test
    void countsAnOfferOnceThatNewOnesPushToTheNextPage() {
        peer.add(300, NOW.minus(Duration.ofDays(10)), 60);
        peer.beforeSearch = number -> {
            if (number == 2) {
                peer.add(30, NOW.minus(Duration.ofDays(1)), 60);
            }
        };

        var all = LiveSourceTests.walk(source, LiveSourceTests.everything());

        assertThat(all).hasSize(330);
        assertThat(all.stream().map(offer -> offer.path("id").asString()).collect(Collectors.toSet()))
                .hasSize(300);
    }

    @Test
    void goesOnFromItsCursorAfterARestart() {
        peer.add(400, NOW.minus(Duration.ofDays(10)), 60);
        var first = source.page(LiveSourceTests.everything(), null);

        var second = peer.source(at(NOW)).page(LiveSourceTests.everything(), first.next());

        assertThat(second.payloads()).hasSize(150).doesNotContainAnyElementsOf(first.payloads());
    }

    @Test
    void endsAlsoWhenTheTotalsNeverSettle() {
        peer.add(300, NOW.minus(Duration.ofDays(10)), 60);
        peer.server.behave(request -> {
            if (request.path().equals("/token")) {
                request.json(200, "{\"access_token\":\"t\",\"expires_in\":1499}");
            } else {
                boolean even = peer.server.requests().size() % 2 == 0;
                request.with("Content-Range", "offres 0-0/" + (even ? 3000 : 10))
                        .json(206, "{\"resultats\":[]}");
            }
        });
        var walk = new FranceTravailWalk(
                List.of(FranceTravailWindow.until(NOW)), 150, 3000, FranceTravailWalk.MOST_PAGES - 10);

        var cursor = Cursors.write(walk);
        for (int pages = 0; cursor != null && pages < 20; pages++) {
            cursor = source.page(LiveSourceTests.everything(), cursor).next();
        }

        assertThat(cursor).isNull();
    }

    @Test
    void findsNothingWithoutAComplaint() {
        assertThat(LiveSourceTests.walk(source, LiveSourceTests.everything())).isEmpty();
    }

    @Test
    void keepsATokenForItsScopesUntilAMinuteBeforeItsEnd() {
        var now = new Instant[] {NOW};
        var clock = new Clock() {
            @Override
            public Instant instant() {
                return now[0];
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
        var patient = peer.source(clock);
        patient.page(LiveSourceTests.everything(), null);
        now[0] = NOW.plusSeconds(1400);
        patient.page(LiveSourceTests.everything(), null);
        assertThat(peer.tokens).isOne();

        now[0] = NOW.plusSeconds(1440);
        patient.page(LiveSourceTests.everything(), null);
        assertThat(peer.tokens).isEqualTo(2);
    }

    @Test
    void renewsARefusedTokenOnceAndThenGivesUp() {
        source.page(LiveSourceTests.everything(), null);
        peer.acceptedTokens.clear();
        source.page(LiveSourceTests.everything(), null);
        assertThat(peer.tokens).isEqualTo(2);

        peer.server.behave(request -> request.json(request.path().equals("/token") ? 400 : 401, "{}"));
        var failure = catchThrowableOfType(SourceFailure.class, () -> source.page(LiveSourceTests.everything(), null));
        assertThat(failure.kind()).isEqualTo(SourceFailure.Kind.REFUSED);
        assertThat(failure).hasMessageNotContaining("secret");
    }

    @Test
    void tellsAWithdrawnOfferByItsEmptyAnswer() {
        peer.add(1, NOW, 0);
        var nothing = JsonNodeFactory.instance.objectNode();

        assertThat(source.look("0000000", nothing)).isInstanceOf(Look.Open.class);
        assertThat(source.look("196CWQH", nothing)).isEqualTo(new Look.Gone());
        assertThat(source.look("../token", nothing)).isEqualTo(new Look.Unknown());
    }

    @Test
    void asksInWordsAndCodesThatAreAllowed() {
        var query = new SourceQuery("c# (senior), à l’été!", LiveSourceTests.place("Paris"), 10, List.of("M1805"));

        source.page(query, null);

        assertThat(lastQuery())
                .containsEntry("motsCles", "c#,senior,été")
                .containsEntry("commune", "75101")
                .containsEntry("distance", "10")
                .containsEntry("codeROME", "M1805");
        source.page(LiveSourceTests.around("Bretagne"), null);
        assertThat(lastQuery()).containsEntry("region", "53").doesNotContainKey("commune");
    }

    @Test
    void reportsAnAnswerOfAnotherShape() {
        source.page(LiveSourceTests.everything(), null);
        FakeSourceServer.Behaviour wrong = request -> request.json(200, "{\"resultats\":{\"id\":1}}");
        peer.server.behave(wrong);

        var failure = catchThrowableOfType(SourceFailure.class, () -> source.page(LiveSourceTests.everything(), null));

        assertThat(failure.kind()).isEqualTo(SourceFailure.Kind.UNREADABLE);
    }

    private Set<String> ids(SourceQuery query) {
        return LiveSourceTests.walk(source, query).stream()
                .map(offer -> offer.path("id").asString())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private java.util.Map<String, String> lastQuery() {
        return peer.server.requests().getLast().query();
    }

    private List<String> ranges() {
        return peer.server.requests().stream()
                .filter(request -> request.query().containsKey("range"))
                .map(request -> request.parameter("range"))
                .toList();
    }
}
