package fr.jobmatch.assistant.models;

import java.net.URI;
import java.time.Duration;

/// How to reach a chat model.
/// @param baseUrl root of the server's API, for example `http://localhost:11434` or `https://models.example.org/v1`
/// @param apiKey what the server knows us by; empty when it asks for none
/// @param timeout the most that one answer may take, from the first byte sent to the last received
/// @param contextTokens how many tokens the model is given room for; Ollama alone asks for it
public record ChatSettings(
        ChatProvider provider, URI baseUrl, String model, String apiKey, Duration timeout, int contextTokens) {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    public ChatSettings {
        if (!"http".equals(baseUrl.getScheme()) && !"https".equals(baseUrl.getScheme())) {
            throw new IllegalArgumentException("the model's address must start with http:// or https://");
        }
        if (model.isBlank()) {
            throw new IllegalArgumentException("the model needs a name");
        }
        if (!timeout.isPositive() || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("the model's timeout must lie between 0 and " + LONGEST);
        }
    }

    /// Return whether texts stay on this machine.
    public boolean local() {
        var host = baseUrl.getHost();
        return "localhost".equals(host) || "127.0.0.1".equals(host) || "[::1]".equals(host);
    }

    /// Without the key: settings end up in logs.
    @Override
    public String toString() {
        return provider + " " + model + " at " + baseUrl.getHost();
    }
}
