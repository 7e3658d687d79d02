package fr.jobmatch.assistant.models;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/// A server on this machine that speaks the protocols of Ollama and of OpenAI, well or badly.
public final class FakeModelServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Answers one call.
    @FunctionalInterface
    public interface Behaviour {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = says("{\"entries\":[]}");

    public FakeModelServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    /// Return settings that lead here.
    public ChatSettings settings(ChatProvider provider, Duration timeout) {
        var root = "http://127.0.0.1:" + port();
        var base = provider == ChatProvider.OPENAI ? root + "/v1" : root;
        return new ChatSettings(provider, URI.create(base), "model-under-test", "sk-canary", timeout, 4096);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public void behave(Behaviour next) {
        behaviour = next;
    }

    /// Return the bodies of all calls so far.
    public List<String> requests() {
        return List.copyOf(requests);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            behaviour.answer(exchange);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /// Say something as a model, in the protocol in which it was asked.
    public static Behaviour says(String content) {
        return exchange -> send(exchange, 200, "application/json", envelope(exchange, content));
    }

    static Behaviour status(int status, String body) {
        return exchange -> send(exchange, status, "text/html", body);
    }

    static Behaviour busy(String retryAfter) {
        return exchange -> {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            send(exchange, 429, "application/json", "{}");
        };
    }

    static Behaviour hangs() {
        return exchange -> Thread.sleep(Duration.ofSeconds(20));
    }

    static Behaviour drips() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 200; i++) {
                exchange.getResponseBody().write('{');
                exchange.getResponseBody().flush();
                Thread.sleep(100);
            }
        };
    }

    static Behaviour floods(int bytes) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var block = new byte[1 << 16];
            for (int sent = 0; sent < bytes; sent += block.length) {
                exchange.getResponseBody().write(block);
            }
        };
    }

    private static String envelope(HttpExchange exchange, String content) {
        var quoted = JSON.writeValueAsString(content);
        return exchange.getRequestURI().getPath().startsWith("/v1")
                ? "{\"id\":\"1\",\"model\":\"m\",\"choices\":[{\"index\":0,\"finish_reason\":\"stop\",\"message\":"
                        + "{\"role\":\"assistant\",\"content\":" + quoted + "}}]}"
                : "{\"model\":\"m\",\"created_at\":\"2026-01-01T00:00:00Z\",\"done\":true,\"message\":"
                        + "{\"role\":\"assistant\",\"content\":" + quoted + "}}";
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
