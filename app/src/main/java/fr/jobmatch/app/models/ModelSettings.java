package fr.jobmatch.app.models;

import fr.jobmatch.assistant.models.ChatProvider;
import fr.jobmatch.assistant.models.ChatSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The chat model of this installation; none unless a provider is named.
/// @param baseUrl root of the server's API; Ollama's own address by default
/// @param timeout the most that one answer may take
/// @param contextTokens room for prompt and answer, asked for with Ollama
/// @param inHouse whether the server belongs to this installation, so that texts don't leave; by default only a server
/// on the same machine does
/// @param vision whether the model sees pictures, so that it may look at scanned pages too
@ConfigurationProperties("jobmatch.chat")
record ModelSettings(
        @DefaultValue("none") Provider provider,
        @DefaultValue("http://localhost:11434") URI baseUrl,
        @Nullable String model,
        @DefaultValue("") String apiKey,
        @DefaultValue("120s") Duration timeout,
        @DefaultValue("8192") int contextTokens,
        @Nullable Boolean inHouse,
        @DefaultValue("false") boolean vision) {

    enum Provider {
        NONE,
        OLLAMA,
        OPENAI
    }

    /// Return whether nobody has to agree before texts go to the model.
    boolean staysHere(ChatSettings chat) {
        return inHouse == null ? chat.local() : inHouse;
    }

    /// Return how to reach the model; empty when there is none.
    /// @throws IllegalArgumentException when the settings make no sense; the app doesn't start then
    Optional<ChatSettings> chat() {
        var name = model == null ? "" : model;
        return switch (provider) {
            case NONE -> Optional.empty();
            case OLLAMA ->
                Optional.of(new ChatSettings(ChatProvider.OLLAMA, baseUrl, name, apiKey, timeout, contextTokens));
            case OPENAI ->
                Optional.of(new ChatSettings(ChatProvider.OPENAI, baseUrl, name, apiKey, timeout, contextTokens));
        };
    }
}
