package fr.jobmatch.assistant.models;

import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;

/// Makes the LangChain4j model that the settings name. Temperature 0 and a fixed seed: the same CV should read the same
/// twice. No retries here: the task that calls the model retries by itself.
final class ChatModels {

    private static final int SEED = 1;

    private ChatModels() {}

    static ChatModel of(ChatSettings settings) {
        return switch (settings.provider()) {
            case OLLAMA -> ollama(settings);
            case OPENAI -> openAi(settings);
        };
    }

    private static ChatModel ollama(ChatSettings settings) {
        return OllamaChatModel.builder()
                .httpClientBuilder(new BoundedHttpClients(settings.timeout()))
                .baseUrl(settings.baseUrl().toString())
                .modelName(settings.model())
                .timeout(settings.timeout())
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .temperature(0.0)
                .seed(SEED)
                .think(false)
                .numCtx(settings.contextTokens())
                .maxRetries(0)
                .build();
    }

    private static ChatModel openAi(ChatSettings settings) {
        return OpenAiChatModel.builder()
                .httpClientBuilder(new BoundedHttpClients(settings.timeout()))
                .baseUrl(settings.baseUrl().toString())
                // The protocol wants a key; servers without keys take any.
                .apiKey(settings.apiKey().isEmpty() ? "none" : settings.apiKey())
                .modelName(settings.model())
                .timeout(settings.timeout())
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .strictJsonSchema(true)
                .temperature(0.0)
                .seed(SEED)
                .maxRetries(0)
                .build();
    }
}
