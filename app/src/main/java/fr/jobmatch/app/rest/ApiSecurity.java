package fr.jobmatch.app.rest;

import fr.jobmatch.app.cvs.UploadGate;
import fr.jobmatch.app.tokens.TokenAuthentication;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/// The door for programs: an access token in each request, no session. A cookie of the pages opens nothing here,
/// which is why no CSRF token is needed.
@Configuration
class ApiSecurity {

    private static final String AUTH = Api.V1 + "/auth/";

    /// An answer for programs that a browser shows after all runs and loads nothing.
    private static final String POLICY =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Bean
    @Order(5)
    SecurityFilterChain api(
            HttpSecurity http, TokenAuthentication tokens, ProblemResponses problems, UploadGate uploads)
            throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/docs", "/api/docs.yaml")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.POST,
                                AUTH + "register",
                                AUTH + "login",
                                AUTH + "refresh",
                                AUTH + "logout",
                                AUTH + "password-reset",
                                AUTH + "new-password")
                        .permitAll()
                        .requestMatchers(Api.V1 + "/admin/**", Api.V1 + "/offers/bulk")
                        .hasRole("ADMIN")
                        .anyRequest()
                        .access(new ScopedAccess()))
                .cors(origins -> origins.configurationSource(ExtensionOrigins.source()))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .authenticationManagerResolver(request -> tokens))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.defaultsDisabled()
                        .cacheControl(Customizer.withDefaults())
                        .addHeaderWriter((request, response) -> response.setHeader("Content-Security-Policy", POLICY)))
                .addFilterBefore(new LastResort(problems), BearerTokenAuthenticationFilter.class)
                .addFilterBefore(new BodyLimit(problems), BearerTokenAuthenticationFilter.class)
                .addFilterAfter(new UploadFilter(uploads, problems), AuthorizationFilter.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
