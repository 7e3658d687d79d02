package fr.jobmatch.app.rest;

import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/// Lets browser extensions call what ours needs, and no web page anything. Such a call carries a token and no cookie.
final class ExtensionOrigins {

    private ExtensionOrigins() {}

    static CorsConfigurationSource source() {
        var rule = new CorsConfiguration();
        rule.setAllowedOriginPatterns(List.of("chrome-extension://*", "moz-extension://*"));
        rule.setAllowedMethods(List.of("GET", "POST"));
        rule.setAllowedHeaders(
                List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE, HttpHeaders.ACCEPT_LANGUAGE));
        rule.setAllowCredentials(false);
        rule.setMaxAge(Duration.ofHours(1));
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration(Api.V1 + "/offers/import", rule);
        source.registerCorsConfiguration(Api.V1 + "/me/tokens/current", rule);
        return source;
    }
}
