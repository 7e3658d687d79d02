package fr.jobmatch.ingestion.offers.live;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.http.SourceHttp;
import fr.jobmatch.lexicon.places.PlaceKind;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The search index of Welcome to the Jungle (Algolia). No licence is granted for it: off unless an operator has an
/// agreement and a key. A query reaches 1,000 hits: larger ones are split by kind of contract.
final class WelcomeToTheJungleSource implements LiveSource {

    private static final int PAGE = 100;
    private static final int REACHABLE = 1000;
    private static final int NOT_FOUND = 404;
    private static final int METRES = 1000;
    private static final String SLUG = "[a-z0-9][a-z0-9_-]{0,200}";
    private static final List<String> CONTRACTS = List.of(
            "full_time",
            "part_time",
            "internship",
            "apprenticeship",
            "freelance",
            "temporary",
            "vie",
            "graduate_program",
            "idv",
            "volunteer",
            "other");

    private final SourceApi api;
    private final SourceHttp http;

    WelcomeToTheJungleSource(SourceApi api, SourceHttp http) {
        this.api = api;
        this.http = http;
    }

    @Override
    public OfferSource source() {
        return OfferSource.WELCOME_TO_THE_JUNGLE;
    }

    @Override
    public SourcePolicy policy() {
        return api.policy();
    }

    @Override
    public Readiness readiness() {
        return api.readiness(api.account(), api.key(), api.index(), api.referer());
    }

    @Override
    public SourcePage page(SourceQuery query, @Nullable String cursor) {
        var walk = Cursors.read(cursor, Walk.class, new Walk(List.of(""), 0));
        if (walk.contracts().isEmpty()) {
            return new SourcePage(List.of(), null);
        }
        var answer = search(query, walk);
        var hits = Cursors.list(answer, "hits").stream()
                .sorted(Comparator.comparing(WelcomeToTheJungleSource::isOwnBoard))
                .toList();
        int total = answer.path("nbHits").asInt(0);
        if (total > REACHABLE && walk.contract().isEmpty()) {
            return new SourcePage(hits, Cursors.write(new Walk(CONTRACTS, 0)));
        }
        var next = walk.after(hits.isEmpty() ? 0 : Math.min(total, REACHABLE));
        return new SourcePage(
                hits,
                next.contracts().isEmpty() ? null : Cursors.write(next),
                total > REACHABLE ? List.of(SourcePage.INCOMPLETE) : List.of());
    }

    /// An offer stands once for each board that shows it; the site's own comes last and so is the one that is kept.
    private static boolean isOwnBoard(JsonNode hit) {
        return "wttj_fr".equals(hit.path("website").path("reference").asString(""));
    }

    private JsonNode search(SourceQuery query, Walk walk) {
        var body = new LinkedHashMap<String, Object>();
        body.put("query", query.words() == null ? "" : query.words());
        body.put("page", walk.page());
        body.put("hitsPerPage", PAGE);
        body.put("facetFilters", filters(walk.contract()));
        var place = query.place();
        if (place != null && place.kind() == PlaceKind.COMMUNE) {
            body.put("aroundLatLng", place.lat() + "," + place.lon());
            body.put("aroundRadius", Math.max(1, query.radiusKm()) * METRES);
        }
        var headers = Map.of(
                "X-Algolia-Application-Id",
                api.account(),
                "X-Algolia-API-Key",
                api.key(),
                "Referer",
                api.referer(),
                "Accept",
                "application/json");
        return http.post(
                        api.at("/1/indexes/" + api.index() + "/query"),
                        headers,
                        "application/json",
                        Cursors.write(body))
                .success()
                .object();
    }

    private static List<String> filters(String contract) {
        var france = "offices.country_code:FR";
        return contract.isEmpty() ? List.of(france) : List.of(france, "contract_type:" + contract);
    }

    @Override
    public boolean canLook() {
        return api.detailUrl() != null;
    }

    @Override
    public Look look(String externalId, JsonNode payload) {
        var job = payload.path("job").isObject() ? payload.path("job") : payload;
        var organization = job.path("organization").path("slug").asString("");
        var slug = job.path("slug").asString("");
        var detail = api.detailUrl();
        if (detail == null || !organization.matches(SLUG) || !slug.matches(SLUG)) {
            return new Look.Unknown();
        }
        var address = URI.create(SourceApi.withoutSlash(detail) + "/organizations/" + organization + "/jobs/" + slug);
        var answer = http.get(address, Map.of("Accept", "application/json"));
        return answer.status() == NOT_FOUND
                ? new Look.Gone()
                : new Look.Open(answer.success().object());
    }

    /// Where a walk stands.
    /// @param contracts kinds of contract to come, the current first; a blank one is any
    record Walk(List<String> contracts, int page) {

        String contract() {
            return contracts.getFirst();
        }

        Walk after(int reachable) {
            return (page + 1) * PAGE < reachable
                    ? new Walk(contracts, page + 1)
                    : new Walk(contracts.subList(1, contracts.size()), 0);
        }
    }
}
