package fr.jobmatch.app.rest;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/// Calls the interface as one caller.
public class ApiClient {

    private final RestClient http;
    private final String server;
    private final @Nullable String token;

    ApiClient(String server, @Nullable String token) {
        this.http = RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory())
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
        this.server = server;
        this.token = token;
    }

    public ApiClient with(String otherToken) {
        return new ApiClient(server, otherToken);
    }

    public Answer get(String path) {
        return call(HttpMethod.GET, path, null, Map.of());
    }

    public Answer get(String path, Map<String, String> headers) {
        return call(HttpMethod.GET, path, null, headers);
    }

    public Answer delete(String path) {
        return call(HttpMethod.DELETE, path, null, Map.of());
    }

    public Answer post(String path, Object body) {
        return call(HttpMethod.POST, path, body, Map.of());
    }

    public Answer post(String path, Object body, Map<String, String> headers) {
        return call(HttpMethod.POST, path, body, headers);
    }

    public Answer put(String path, Object body, Map<String, String> headers) {
        return call(HttpMethod.PUT, path, body, headers);
    }

    public Answer put(String path, Object body) {
        return call(HttpMethod.PUT, path, body, Map.of());
    }

    public Answer patch(String path, Object body) {
        return call(HttpMethod.PATCH, path, body, Map.of());
    }

    public Answer upload(String path, Resource file, Map<String, String> headers) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", file);
        var multipart = new HashMap<>(headers);
        multipart.put(HttpHeaders.CONTENT_TYPE, MediaType.MULTIPART_FORM_DATA_VALUE);
        return call(HttpMethod.POST, path, form, multipart);
    }

    Answer call(HttpMethod method, String path, @Nullable Object body, Map<String, String> headers) {
        var absolute = path.startsWith("/") ? path : Api.V1 + "/" + path;
        var request = http.method(method).uri(URI.create(server + absolute));
        if (token != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        headers.forEach((name, value) -> request.headers(all -> all.set(name, value)));
        var response = request.retrieve().toEntity(byte[].class);
        if (response.getStatusCode().is2xxSuccessful()) {
            CalledOperations.add(method.name(), absolute.replaceFirst("\\?.*", ""));
        }
        var bytes = response.getBody();
        return new Answer(response.getStatusCode().value(), response.getHeaders(), bytes == null ? new byte[0] : bytes);
    }

    /// Wait until a task has ended: the stream of its changes ends with it.
    /// @param queued the answer that told its id
    public Answer ended(Answer queued) {
        var task = "tasks/" + queued.text("/id");
        get(task + "/events");
        return get(task);
    }
}
