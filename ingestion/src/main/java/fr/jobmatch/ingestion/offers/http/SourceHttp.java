package fr.jobmatch.ingestion.offers.http;

import fr.jobmatch.ingestion.offers.http.SourceFailure.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.jspecify.annotations.Nullable;

/// Asks the server of one source. An exchange ends within its time however slowly bytes arrive, and is broken off when
/// it grows too large, also after unpacking; there are no redirects, cookies or hidden repetitions.
/// @see "docs/decisions/0140-asking-sources.md"
public final class SourceHttp implements AutoCloseable {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("source-deadlines").unstarted(task));

    private final CloseableHttpClient client;
    private final Set<String> configuredHosts;
    private final HttpLimits limits;
    private final Pace pace;
    private final Clock clock;

    /// @param configuredHosts hosts that the configuration names; any other must be public and encrypted
    public SourceHttp(Set<String> configuredHosts, HttpLimits limits, double perSecond, Clock clock) {
        this.configuredHosts = Set.copyOf(configuredHosts);
        this.client = Clients.of(new PublicAddresses(this.configuredHosts), limits);
        this.limits = limits;
        this.pace = new Pace(perSecond);
        this.clock = clock;
    }

    /// Return the whole answer to a GET, whatever its status.
    /// @throws SourceFailure when there is none
    public HttpAnswer get(URI address, Map<String, String> headers) {
        return exchange(request("GET", address, headers), limits.deadline(), this::whole);
    }

    /// Return the whole answer to a POST, whatever its status.
    /// @throws SourceFailure when there is none
    public HttpAnswer post(URI address, Map<String, String> headers, String contentType, String body) {
        var request = request("POST", address, headers);
        request.setEntity(new StringEntity(body, ContentType.create(contentType, StandardCharsets.UTF_8)));
        return exchange(request, limits.deadline(), this::whole);
    }

    /// Give a download to a reader while it arrives.
    /// @throws SourceFailure when it is refused, breaks off, or is larger or slower than allowed
    public <T> T download(URI address, StreamReader<T> reader) {
        return exchange(request("GET", address, Map.of()), limits.downloadDeadline(), response -> {
            answer(response, new byte[0]).success();
            return reader.read(new LimitedStream(response.getEntity().getContent(), limits.mostDownloaded()));
        });
    }

    private HttpUriRequestBase request(String method, URI address, Map<String, String> headers) {
        var host = address.getHost();
        if (host == null || !configuredHosts.contains(host) && !"https".equals(address.getScheme())) {
            throw new SourceFailure(Kind.FORBIDDEN_ADDRESS, "not an address to ask");
        }
        var request = new HttpUriRequestBase(method, address);
        headers.forEach(request::setHeader);
        return request;
    }

    private <T> T exchange(HttpUriRequestBase request, Duration deadline, Exchange<T> exchange) {
        pace.await();
        var late = new AtomicBoolean();
        var alarm = WATCH.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                deadline.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, response -> {
                notePace(response);
                return exchange.read(response);
            });
        } catch (IOException broken) {
            throw failure(broken, late.get());
        } catch (IllegalStateException cancelled) {
            throw late.get() ? failure(new IOException(cancelled), true) : cancelled;
        } finally {
            alarm.cancel(false);
        }
    }

    private static SourceFailure failure(IOException broken, boolean late) {
        if (late || broken instanceof java.net.SocketTimeoutException) {
            return new SourceFailure(Kind.TIMEOUT, "no whole answer in time", broken);
        }
        if (broken instanceof PublicAddresses.ForbiddenAddress) {
            return new SourceFailure(Kind.FORBIDDEN_ADDRESS, "the name leads to a private address", broken);
        }
        if (broken instanceof LimitedStream.TooLarge) {
            return new SourceFailure(Kind.TOO_LARGE, "answered more than allowed", broken);
        }
        return new SourceFailure(Kind.UNREACHABLE, "not reachable, or broke off", broken);
    }

    private void notePace(ClassicHttpResponse response) {
        for (var header : response.getHeaders()) {
            if (header.getName().toLowerCase(Locale.ROOT).startsWith("x-ratelimit-remaining")
                    && String.valueOf(header.getValue()).matches("\\d{1,9}")) {
                pace.remaining(Long.parseLong(header.getValue()));
            }
        }
        int status = response.getCode();
        var retryAfter = value(response, "Retry-After");
        if (status == TOO_MANY_REQUESTS || status == UNAVAILABLE && retryAfter != null) {
            throw new SourceBusy(RetryAfter.of(retryAfter, clock));
        }
    }

    private HttpAnswer whole(ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        try (InputStream content = entity == null ? InputStream.nullInputStream() : entity.getContent()) {
            return answer(response, new LimitedStream(content, limits.mostBytes()).readAllBytes());
        }
    }

    private static HttpAnswer answer(ClassicHttpResponse response, byte[] body) {
        var headers = new HashMap<String, String>();
        for (var header : response.getHeaders()) {
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue()));
        }
        return new HttpAnswer(response.getCode(), headers, body);
    }

    private static @Nullable String value(ClassicHttpResponse response, String name) {
        var header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    @Override
    public void close() {
        client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }

    /// Reads a download; what it doesn't read is thrown away.
    @FunctionalInterface
    public interface StreamReader<T> {
        T read(InputStream stream) throws IOException;
    }

    @FunctionalInterface
    private interface Exchange<T> {
        T read(ClassicHttpResponse response) throws IOException;
    }
}
