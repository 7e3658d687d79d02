package fr.jobmatch.matching.vectors;

import fr.jobmatch.domain.embedding.TextEmbedder;
import fr.jobmatch.matching.embedding.WorkEmbedder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/// The in-process embedding serves unless another one is configured.
@Configuration
class DefaultEmbedding {
    @Bean
    @Fallback
    TextEmbedder workEmbedder() {
        return WorkEmbedder.builtIn();
    }
}
