package fr.jobmatch.ingestion.offers.live;

import fr.jobmatch.ingestion.offers.http.HttpLimits;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the adapters from their settings; a new source is one bean more.
@Configuration
@EnableConfigurationProperties(SourceSettings.class)
class LiveSourcesConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    LiveSource franceTravail(SourceSettings settings) {
        var api = settings.francetravail();
        return new FranceTravailSource(api, api.http(HttpLimits.usual(), clock), isReady(settings.lba()), clock);
    }

    @Bean
    LiveSource laBonneAlternance(SourceSettings settings) {
        var api = settings.lba();
        return new LaBonneAlternanceSource(api, api.http(HttpLimits.usual(), clock), isReady(settings.francetravail()));
    }

    private static boolean isReady(SourceApi api) {
        return api.readiness(api.key()) == Readiness.READY;
    }

    @Bean
    LiveSource welcomeToTheJungle(SourceSettings settings) {
        var api = settings.wttj();
        return new WelcomeToTheJungleSource(api, api.http(HttpLimits.usual(), clock));
    }

    @Bean
    LiveSource apec(SourceSettings settings) {
        var api = settings.apec();
        return new ApecSource(api, api.http(HttpLimits.usual(), clock));
    }

    @Bean
    LiveSources liveSources(List<LiveSource> sources) {
        return new LiveSources(sources);
    }
}
