package fr.jobmatch.ingestion.offers.live;

import fr.jobmatch.ingestion.offers.http.HttpLimits;
import fr.jobmatch.ingestion.offers.http.SourceHttp;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the interface of a source is, and what opens it. Its text holds no key.
/// @param baseUrl what paths are added to
/// @param tokenUrl where an access token is fetched, for sources that want one
/// @param detailUrl where single offers are, for sources that keep them elsewhere
/// @param account client or application id
/// @param key secret or key
/// @param scopes rights that a token is asked for
/// @param index name of the search index, for sources that have several
/// @param referer the page in whose name the key was given
public record SourceApi(
        @DefaultValue("false") boolean enabled,
        @Nullable URI baseUrl,
        @Nullable URI tokenUrl,
        @Nullable URI detailUrl,
        @DefaultValue("") String account,
        @DefaultValue("") String key,
        @DefaultValue List<String> scopes,
        @DefaultValue("") String index,
        @DefaultValue("") String referer,
        @DefaultValue SourcePolicy policy) {

    public SourceApi {
        scopes = List.copyOf(scopes);
    }

    /// @param required the keys without which the source can't be asked
    Readiness readiness(String... required) {
        if (!enabled || baseUrl == null) {
            return Readiness.OFF;
        }
        return Stream.of(required).noneMatch(String::isBlank) ? Readiness.READY : Readiness.NO_KEY;
    }

    /// Return an address below the base.
    URI at(String pathAndQuery) {
        return URI.create(withoutSlash(Objects.requireNonNull(baseUrl)) + pathAndQuery);
    }

    static String withoutSlash(URI address) {
        return address.toString().replaceAll("/+$", "");
    }

    SourceHttp http(HttpLimits limits, Clock clock) {
        Set<String> hosts = Stream.of(baseUrl, tokenUrl, detailUrl)
                .filter(Objects::nonNull)
                .map(URI::getHost)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new SourceHttp(hosts, limits, policy.perSecond(), clock);
    }

    @Override
    public String toString() {
        return "SourceApi[enabled=" + enabled + ", baseUrl=" + baseUrl + "]";
    }
}
