package fr.jobmatch.assistant.models;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.time.Duration;

/// Makes bounded HTTP clients for LangChain4j. HTTP/1.1, as some local servers stumble over an offer of HTTP/2, and no
/// redirects: a prompt goes where the configuration says or nowhere.
final class BoundedHttpClients implements HttpClientBuilder {

    private static final int MOST_BYTES = 1 << 20;

    private Duration connectTimeout = Duration.ofSeconds(5);
    private Duration readTimeout;

    /// @param deadline for a whole exchange
    BoundedHttpClients(Duration deadline) {
        this.readTimeout = deadline;
    }

    @Override
    public Duration connectTimeout() {
        return connectTimeout;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        connectTimeout = timeout;
        return this;
    }

    @Override
    public Duration readTimeout() {
        return readTimeout;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        readTimeout = timeout;
        return this;
    }

    @Override
    public HttpClient build() {
        var http = java.net.http.HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .build();
        return new BoundedHttpClient(http, readTimeout, MOST_BYTES);
    }
}
