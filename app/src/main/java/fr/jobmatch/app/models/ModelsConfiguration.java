package fr.jobmatch.app.models;

import fr.jobmatch.assistant.extraction.ModelPageTranscriber;
import fr.jobmatch.assistant.extraction.ModelProfileExtractor;
import fr.jobmatch.assistant.models.ChatSettings;
import fr.jobmatch.assistant.models.GuardedChat;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Connects the model that the settings name; nothing is sent at start, so a model that is away delays nobody.
@Configuration
@EnableConfigurationProperties(ModelSettings.class)
class ModelsConfiguration {

    @Bean
    Models models(ModelSettings settings) {
        return settings.chat().map(chat -> connected(chat, settings)).orElseGet(() -> new Models(null, null, null));
    }

    private static Models connected(ChatSettings chat, ModelSettings settings) {
        var inUse = new ModelInUse(chat.baseUrl().getHost(), chat.model(), settings.staysHere(chat));
        var guarded = GuardedChat.with(chat);
        return new Models(
                inUse,
                new ModelProfileExtractor(guarded),
                settings.vision() ? new ModelPageTranscriber(guarded) : null);
    }
}
