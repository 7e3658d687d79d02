package fr.jobmatch.ingestion.offers.live;

import fr.jobmatch.ingestion.offers.http.FakeSourceServer;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// France Travail as its documentation describes it, with a stock of made-up offers.
final class FakeFranceTravail implements AutoCloseable {

    record Stocked(String id, Instant created, String departement, String domain) {}

    final FakeSourceServer server = new FakeSourceServer();
    final List<Stocked> stock = new ArrayList<>();
    final List<String> acceptedTokens = new ArrayList<>();
    int tokens;
    int life = 1499;
    /// What happens to the stock before each search is answered.
    Consumer<Integer> beforeSearch = number -> {};

    private int searches;

    FakeFranceTravail() {
        server.behave(this::answer);
    }

    /// Add offers in ten départements.
    void add(int offers, Instant from, long secondsBetween) {
        add(offers, from, secondsBetween, null);
    }

    void add(int offers, Instant from, long secondsBetween, @Nullable String departement) {
        for (int i = 0; i < offers; i++) {
            int number = stock.size();
            stock.add(new Stocked(
                    "%07d".formatted(number),
                    from.plusSeconds(i * secondsBetween),
                    departement == null ? "%02d".formatted(number % 10 + 1) : departement,
                    String.valueOf((char) ('A' + number % 14))));
        }
    }

    FranceTravailSource source(Clock clock) {
        return source(clock, List.of("api_offresdemploiv2", "o2dsoffre"));
    }

    FranceTravailSource source(Clock clock, List<String> scopes) {
        var api = new SourceApi(
                true,
                URI.create(server.at("/api").toString()),
                server.at("/token?realm=%2Fpartenaire"),
                null,
                "client",
                "secret",
                scopes,
                "",
                "",
                LiveSourceTests.POLICY);
        return new FranceTravailSource(api, server.client(), false, clock);
    }

    private synchronized void answer(FakeSourceServer.Request request) throws IOException {
        if (request.path().equals("/token")) {
            tokens++;
            acceptedTokens.add("token-" + tokens);
            request.json(
                    200,
                    "{\"access_token\":\"token-%d\",\"token_type\":\"Bearer\",\"expires_in\":%d}"
                            .formatted(tokens, life));
        } else if (!acceptedTokens.contains(request.header("Authorization").replace("Bearer ", ""))) {
            request.json(401, "{}");
        } else if (request.path().equals("/api/v2/offres/search")) {
            beforeSearch.accept(++searches);
            search(request);
        } else {
            offer(request);
        }
    }

    private void offer(FakeSourceServer.Request request) throws IOException {
        var id = request.path().replaceAll(".*/", "");
        if (stock.stream().anyMatch(offer -> offer.id().equals(id))) {
            request.json(200, json(id));
        } else {
            request.send(204, "application/json", new byte[0]);
        }
    }

    private void search(FakeSourceServer.Request request) throws IOException {
        var found = stock.stream()
                .filter(offer -> matches(offer, request))
                .sorted(Comparator.comparing(Stocked::created).reversed())
                .toList();
        var range = request.parameter("range").split("-");
        int first = Integer.parseInt(range[0]);
        int last = Integer.parseInt(range[1]);
        if (first > 3000 || last > 3149 || last - first >= 150) {
            request.json(400, "{\"message\":\"range\"}");
            return;
        }
        if (found.isEmpty()) {
            request.with("Content-Range", "*/0").send(204, "application/json", new byte[0]);
            return;
        }
        var page = found.stream()
                .skip(first)
                .limit(last - first + 1)
                .map(offer -> json(offer.id()))
                .toList();
        request.with("Content-Range", "offres " + first + "-" + (first + page.size() - 1) + "/" + found.size());
        request.json(
                first + page.size() < found.size() ? 206 : 200, "{\"resultats\":[" + String.join(",", page) + "]}");
    }

    private static boolean matches(Stocked offer, FakeSourceServer.Request request) {
        var query = request.query();
        var from = query.get("minCreationDate");
        var to = query.get("maxCreationDate");
        return (from == null || !offer.created().isBefore(Instant.parse(from)))
                && (to == null || !offer.created().isAfter(Instant.parse(to)))
                && query.getOrDefault("departement", offer.departement()).equals(offer.departement())
                && query.getOrDefault("grandDomaine", offer.domain()).equals(offer.domain());
    }

    private static String json(String id) {
        return "{\"id\":\"" + id + "\",\"intitule\":\"Soudeur (H/F)\",\"description\":\"Offre " + id + "\"}";
    }

    @Override
    public void close() {
        server.close();
    }
}
