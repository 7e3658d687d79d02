package fr.jobmatch.ingestion.offers.live;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.http.SourceHttp;
import fr.jobmatch.lexicon.places.Place;
import fr.jobmatch.lexicon.places.PlaceKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Apec's search, which gives teasers only. There is no licence for it: off unless an operator has an agreement. Its
/// pages of single offers are guarded against programs, and that is respected: none is looked at again.
final class ApecSource implements LiveSource {

    /// A larger page is silently answered with 20 offers.
    private static final int PAGE = 100;
    private static final String FRANCE = "799";

    private final SourceApi api;
    private final SourceHttp http;

    ApecSource(SourceApi api, SourceHttp http) {
        this.api = api;
        this.http = http;
    }

    @Override
    public OfferSource source() {
        return OfferSource.APEC;
    }

    @Override
    public SourcePolicy policy() {
        return api.policy();
    }

    @Override
    public Readiness readiness() {
        return api.readiness();
    }

    @Override
    public SourcePage page(SourceQuery query, @Nullable String cursor) {
        int start = Cursors.read(cursor, Integer.class, 0);
        var headers = Map.of("Accept", "application/json");
        var answer = http.post(
                        api.at("/cms/webservices/rechercheOffre"),
                        headers,
                        "application/json",
                        Cursors.write(body(query, start)))
                .success()
                .object();
        var payloads = Cursors.list(answer, "resultats");
        int next = start + payloads.size();
        boolean more = !payloads.isEmpty() && next < answer.path("totalCount").asInt(0);
        return new SourcePage(payloads, more ? Cursors.write(next) : null);
    }

    /// No other field than these: an unknown one is answered with an error of the server.
    private static Map<String, Object> body(SourceQuery query, int start) {
        var body = new LinkedHashMap<String, Object>();
        body.put("motsCles", query.words() == null ? "" : query.words());
        body.put("typeClient", "CADRE");
        body.put("lieux", List.of(place(query.place())));
        body.put("sorts", List.of(Map.of("type", "DATE", "direction", "DESCENDING")));
        body.put("pagination", Map.of("range", PAGE, "startIndex", start));
        body.put("activeFiltre", true);
        return body;
    }

    private static String place(@Nullable Place place) {
        if (place == null || place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.REGION) {
            return FRANCE;
        }
        return place.departement() == null ? FRANCE : place.departement();
    }
}
