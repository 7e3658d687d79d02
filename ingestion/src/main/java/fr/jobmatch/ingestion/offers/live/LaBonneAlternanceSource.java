package fr.jobmatch.ingestion.offers.live;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.http.HttpAnswer;
import fr.jobmatch.ingestion.offers.http.SourceFailure;
import fr.jobmatch.ingestion.offers.http.SourceHttp;
import fr.jobmatch.lexicon.places.PlaceKind;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// La bonne alternance: apprenticeships only. A search knows neither words nor pages and gives 150 offers of each
/// partner at most; the nightly export has all of them.
final class LaBonneAlternanceSource implements LiveSource {

    private static final int MOST_OF_A_PARTNER = 150;
    private static final int NOT_FOUND = 404;
    private static final String FRANCE_TRAVAIL = "France Travail";

    private final SourceApi api;
    private final SourceHttp http;
    private final boolean withoutFranceTravail;

    /// @param withoutFranceTravail leave out what France Travail hands on, since it is asked itself
    LaBonneAlternanceSource(SourceApi api, SourceHttp http, boolean withoutFranceTravail) {
        this.api = api;
        this.http = http;
        this.withoutFranceTravail = withoutFranceTravail;
    }

    @Override
    public OfferSource source() {
        return OfferSource.LA_BONNE_ALTERNANCE;
    }

    @Override
    public SourcePolicy policy() {
        return api.policy();
    }

    @Override
    public Readiness readiness() {
        return api.readiness(api.key());
    }

    /// Words alone are no question it understands: without an occupation or a place nothing is found.
    @Override
    public SourcePage page(SourceQuery query, @Nullable String cursor) {
        if (query.romeCodes().isEmpty() && (query.place() == null || query.words() != null)) {
            return new SourcePage(List.of(), null);
        }
        var answer = get("/job/v1/search?" + parameters(query)).success().object();
        var jobs = Cursors.list(answer, "jobs");
        var warnings = new ArrayList<String>();
        answer.path("warnings").forEach(warning -> warnings.add(code(warning)));
        if (largest(jobs) >= MOST_OF_A_PARTNER) {
            warnings.add(SourcePage.INCOMPLETE);
        }
        return new SourcePage(jobs.stream().filter(this::wanted).toList(), null, warnings);
    }

    /// The service once ignored the exclusion: what comes all the same is left out here.
    private boolean wanted(JsonNode job) {
        return !withoutFranceTravail || !FRANCE_TRAVAIL.equals(partner(job));
    }

    private static String partner(JsonNode job) {
        return job.path("identifier").path("partner_label").asString("");
    }

    private static String code(JsonNode warning) {
        return warning.path("code").asString("warning");
    }

    private static long largest(List<JsonNode> jobs) {
        return jobs.stream()
                .collect(Collectors.groupingBy(LaBonneAlternanceSource::partner, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private Parameters parameters(SourceQuery query) {
        var parameters = new Parameters();
        if (!query.romeCodes().isEmpty()) {
            parameters.add("romes", String.join(",", query.romeCodes()));
        }
        var place = query.place();
        if (place != null && place.kind() == PlaceKind.COMMUNE) {
            parameters
                    .add("latitude", place.lat())
                    .add("longitude", place.lon())
                    .add("radius", query.radiusKm());
        } else if (place != null && place.kind() == PlaceKind.DEPARTEMENT && place.code() != null) {
            parameters.add("departements", place.code());
        }
        if (withoutFranceTravail) {
            parameters.add("partners_to_exclude", FRANCE_TRAVAIL);
        }
        return parameters;
    }

    private HttpAnswer get(String pathAndQuery) {
        return http.get(
                api.at(pathAndQuery), Map.of("Authorization", "Bearer " + api.key(), "Accept", "application/json"));
    }

    @Override
    public boolean knowsWords() {
        return false;
    }

    @Override
    public boolean canLook() {
        return true;
    }

    /// Offers of partners may have no id of the service; then it can't be asked for them.
    @Override
    public Look look(String externalId, JsonNode payload) {
        if (!externalId.equals(payload.path("identifier").path("id").asString(""))) {
            return new Look.Unknown();
        }
        var answer = get("/job/v1/offer/" + URLEncoder.encode(externalId, StandardCharsets.UTF_8));
        if (answer.status() == NOT_FOUND) {
            return new Look.Gone();
        }
        var job = answer.success().object();
        var status = job.path("offer").path("status").asString("Active");
        return status.equals("Active") ? new Look.Open(job) : new Look.Gone();
    }

    /// The answer names a signed address that is good for two minutes; the key is not sent there.
    @Override
    public Optional<StockExport> export() {
        return Optional.of(new StockExport() {
            @Override
            public <T> T read(SourceHttp.StreamReader<T> reader) {
                return http.download(exportAddress(), reader);
            }
        });
    }

    private URI exportAddress() {
        var url = get("/job/v1/export").success().object().path("url").asString("");
        try {
            return URI.create(url);
        } catch (IllegalArgumentException noAddress) {
            throw new SourceFailure(SourceFailure.Kind.UNREADABLE, "answered without an address", noAddress);
        }
    }
}
