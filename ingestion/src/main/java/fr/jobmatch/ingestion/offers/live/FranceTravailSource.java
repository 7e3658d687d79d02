package fr.jobmatch.ingestion.offers.live;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.http.HttpAnswer;
import fr.jobmatch.ingestion.offers.http.SourceFailure;
import fr.jobmatch.ingestion.offers.http.SourceHttp;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// France Travail, Offres d'emploi v2. One search reaches 3,150 results: larger ones are split until each part fits.
final class FranceTravailSource implements LiveSource {

    private static final int NO_CONTENT = 204;
    private static final int PARTIAL = 206;
    private static final int NOT_FOUND = 404;
    private static final Pattern TOTAL = Pattern.compile("(?:offres\\s+)?(?:\\d+-\\d+|\\*)/(\\d{1,9})");
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z]{1,20}");

    private final SourceApi api;
    private final SourceHttp http;
    private final FranceTravailToken token;
    private final boolean withoutAlternance;
    private final Clock clock;

    /// @param withoutAlternance leave out what La bonne alternance hands on, since it is asked itself
    FranceTravailSource(SourceApi api, SourceHttp http, boolean withoutAlternance, Clock clock) {
        this.api = api;
        this.http = http;
        this.token = new FranceTravailToken(api, http, clock);
        this.withoutAlternance = withoutAlternance;
        this.clock = clock;
    }

    @Override
    public OfferSource source() {
        return OfferSource.FRANCE_TRAVAIL;
    }

    @Override
    public SourcePolicy policy() {
        return api.policy();
    }

    @Override
    public Readiness readiness() {
        return api.readiness(api.account(), api.key());
    }

    @Override
    public SourcePage page(SourceQuery query, @Nullable String cursor) {
        var start = new FranceTravailWalk(List.of(FranceTravailWindow.until(clock.instant())), 0, 0, 0);
        var walk = Cursors.read(cursor, FranceTravailWalk.class, start);
        if (walk.done() || walk.pages() > FranceTravailWalk.MOST_PAGES) {
            return new SourcePage(List.of(), null);
        }
        var answer = search(query, walk);
        if (answer.status() == NO_CONTENT) {
            return new SourcePage(List.of(), next(walk.after(0)));
        }
        var payloads = Cursors.list(answer.success().object(), "resultats");
        int total = total(answer, walk.start() + payloads.size());
        var parts = total > FranceTravailWalk.REACHABLE ? walk.window().split(query) : List.<FranceTravailWindow>of();
        if (!parts.isEmpty()) {
            return new SourcePage(payloads, next(walk.split(parts)));
        }
        var warnings = total > FranceTravailWalk.REACHABLE ? List.of(SourcePage.INCOMPLETE) : List.<String>of();
        return new SourcePage(payloads, next(walk.after(total)), warnings);
    }

    private static @Nullable String next(FranceTravailWalk walk) {
        return walk.done() ? null : Cursors.write(walk);
    }

    private HttpAnswer search(SourceQuery query, FranceTravailWalk walk) {
        var parameters = FranceTravailParameters.of(query, walk, withoutAlternance);
        return token.with(headers -> http.get(api.at("/v2/offres/search?" + parameters), headers));
    }

    /// The total decides, not the status: 206 came with the last page, too. Without one, 206 promises another page.
    private static int total(HttpAnswer answer, int seen) {
        var stated = TOTAL.matcher(answer.header("Content-Range").orElse("").strip());
        return stated.matches() ? Integer.parseInt(stated.group(1)) : seen + (answer.status() == PARTIAL ? 1 : 0);
    }

    @Override
    public boolean canLook() {
        return true;
    }

    /// An offer that vanished is answered with 204, not 404.
    @Override
    public Look look(String externalId, JsonNode payload) {
        if (!ID.matcher(externalId).matches()) {
            return new Look.Unknown();
        }
        var answer = token.with(headers -> http.get(api.at("/v2/offres/" + externalId), headers));
        if (answer.status() == NO_CONTENT || answer.status() == NOT_FOUND) {
            return new Look.Gone();
        }
        var offer = answer.success().object();
        if (!externalId.equals(offer.path("id").asString(""))) {
            throw new SourceFailure(SourceFailure.Kind.UNREADABLE, "answered with another offer");
        }
        return new Look.Open(offer);
    }
}
