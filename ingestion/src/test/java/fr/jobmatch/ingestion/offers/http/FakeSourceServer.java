package fr.jobmatch.ingestion.offers.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/// A server on this machine that plays the sources, well or badly.
public final class FakeSourceServer implements AutoCloseable {

    /// Time that an exchange may take in tests.
    static final Duration DEADLINE = Duration.ofSeconds(3);

    private static final int MOST_BYTES = 1 << 18;

    /// Answers one request.
    @FunctionalInterface
    public interface Behaviour {
        void answer(Request request) throws IOException, InterruptedException;
    }

    /// A request as it came.
    public record Request(HttpExchange exchange, String method, String path, Map<String, String> query, String body) {

        /// Return a parameter of the query, empty when there is none.
        public String parameter(String name) {
            return query.getOrDefault(name, "");
        }

        public String header(String name) {
            return String.valueOf(exchange.getRequestHeaders().getFirst(name));
        }

        public void json(int status, String body) throws IOException {
            send(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
        }

        public Request with(String header, String value) {
            exchange.getResponseHeaders().set(header, value);
            return this;
        }

        public void send(int status, String type, byte[] bytes) throws IOException {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }

        @Override
        public String toString() {
            return method + " " + path + " " + query;
        }
    }

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = request -> request.json(200, "{}");

    public FakeSourceServer() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    public void behave(Behaviour next) {
        behaviour = next;
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /// Return a client that may ask this server, with short limits.
    public SourceHttp client() {
        return client(Set.of("127.0.0.1"));
    }

    SourceHttp client(Set<String> configuredHosts) {
        var limits = new HttpLimits(DEADLINE, DEADLINE, MOST_BYTES, DEADLINE, MOST_BYTES);
        return new SourceHttp(configuredHosts, limits, 10_000, Clock.systemUTC());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var address = exchange.getRequestURI();
            var request = new Request(
                    exchange, exchange.getRequestMethod(), address.getPath(), query(address.getRawQuery()), body);
            requests.add(request);
            behaviour.answer(request);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> query(String raw) {
        var query = new LinkedHashMap<String, String>();
        for (var pair : raw == null ? new String[0] : raw.split("&")) {
            var parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    static Behaviour hangs() {
        return request -> Thread.sleep(Duration.ofSeconds(30));
    }

    public static Behaviour drips() {
        return request -> {
            request.exchange().sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                request.exchange().getResponseBody().write('{');
                request.exchange().getResponseBody().flush();
                Thread.sleep(100);
            }
        };
    }

    static Behaviour breaksOff() {
        return request -> {
            request.exchange().sendResponseHeaders(200, 1000);
            request.exchange().getResponseBody().write("{\"resultats\":[{\"id\":\"1".getBytes(StandardCharsets.UTF_8));
            request.exchange().getResponseBody().flush();
        };
    }

    public static Behaviour floods() {
        return request -> {
            request.exchange().sendResponseHeaders(200, 0);
            var block = new byte[1 << 16];
            for (int sent = 0; sent < 64 << 20; sent += block.length) {
                request.exchange().getResponseBody().write(block);
            }
        };
    }

    /// 64 MB that arrive as some kilobytes.
    static Behaviour bombs() {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[64 << 20]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return request -> request.with("Content-Encoding", "gzip").send(200, "application/json", packed.toByteArray());
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
