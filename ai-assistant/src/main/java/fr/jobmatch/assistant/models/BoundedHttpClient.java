package fr.jobmatch.assistant.models;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// An HTTP client for models that never waits longer, nor reads more, than it was told. The usual time limits of
/// HTTP clients end with the headers or start anew with each byte: a server that sends one byte a second would hold
/// a worker for ever.
final class BoundedHttpClient implements HttpClient {

    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;
    private static final int TOO_MANY_REQUESTS = 429;

    private final java.net.http.HttpClient http;
    private final Duration deadline;
    private final int mostBytes;

    /// @param deadline for a whole exchange
    /// @param mostBytes the longest answer
    BoundedHttpClient(java.net.http.HttpClient http, Duration deadline, int mostBytes) {
        this.http = http;
        this.deadline = deadline;
        this.mostBytes = mostBytes;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        var answer = http.sendAsync(translated(request), BodyHandlers.limiting(BodyHandlers.ofByteArray(), mostBytes));
        var response = waitFor(answer);
        int status = response.statusCode();
        if (status == TOO_MANY_REQUESTS) {
            throw new ModelBusy(
                    RetryAfter.of(response.headers().firstValue("Retry-After").orElse("")));
        }
        if (status < OK || status >= MULTIPLE_CHOICES) {
            // Without the body: some servers repeat the key or the prompt in it, and this text is logged.
            throw new HttpException(status, "the model's server answered " + status);
        }
        return SuccessfulHttpResponse.builder()
                .statusCode(status)
                .headers(response.headers().map())
                .body(new String(response.body(), StandardCharsets.UTF_8))
                .build();
    }

    private HttpResponse<byte[]> waitFor(CompletableFuture<HttpResponse<byte[]>> answer) {
        try {
            return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new dev.langchain4j.exception.TimeoutException("no answer within " + deadline);
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new dev.langchain4j.exception.TimeoutException("interrupted while waiting for the model");
        } catch (ExecutionException broken) {
            throw new UnreachableModel(broken);
        }
    }

    private java.net.http.HttpRequest translated(HttpRequest request) {
        var translated = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> translated.header(name, value)));
        var body = request.body() == null
                ? java.net.http.HttpRequest.BodyPublishers.noBody()
                : java.net.http.HttpRequest.BodyPublishers.ofString(request.body());
        return translated
                .method(request.method().name(), body)
                .timeout(deadline)
                .build();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are read whole: half a JSON object is of no use");
    }
}
