package fr.jobmatch.app.models;

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
        return settings.chat()
                .map(chat -> connected(chat, settings.staysHere(chat)))
                .orElseGet(() -> new Models(null, null));
    }

    private static Models connected(ChatSettings chat, boolean staysHere) {
        var inUse = new ModelInUse(chat.baseUrl().getHost(), chat.model(), staysHere);
        return new Models(inUse, new ModelProfileExtractor(GuardedChat.with(chat)));
    }
}
