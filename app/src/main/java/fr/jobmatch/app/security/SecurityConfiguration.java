package fr.jobmatch.app.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;
import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import fr.jobmatch.app.accounts.Accounts;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfException;

/// The doors: health for machines, pages for people; everything not named here is closed.
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    /// Cost of a hash: about a quarter of a second on a small server.
    private static final int BCRYPT_STRENGTH = 11;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new HashesInTurn(new BCryptPasswordEncoder(BCRYPT_STRENGTH));
    }

    @Bean
    @Order(1)
    SecurityFilterChain health(HttpSecurity http) throws Exception {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .headers(SecurityConfiguration::onlyNoCaching)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                                (request, response, refused) -> response.sendError(SC_NOT_FOUND))
                        .accessDeniedHandler(SecurityConfiguration::asIfNothingWereThere))
                .build();
    }

    @Bean
    @Order(10)
    SecurityFilterChain pages(
            HttpSecurity http,
            Accounts accounts,
            OpenSessions sessions,
            SecurityContextHolderStrategy contexts,
            Clock clock)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/styles.css", "/favicon.svg")
                        .permitAll())
                .headers(SecurityConfiguration::onlyNoCaching)
                .addFilterAfter(
                        new SessionRules(accounts, sessions, contexts, clock), SecurityContextHolderFilter.class)
                .with(vaadin(), pages -> pages.loginView("/login", "/login"))
                .exceptionHandling(
                        failures -> failures.accessDeniedHandler(SecurityConfiguration::asIfNothingWereThere))
                .build();
    }

    /// What may not be opened and what doesn't exist look the same.
    private static void asIfNothingWereThere(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) throws IOException {
        response.sendError(denied instanceof CsrfException ? SC_FORBIDDEN : SC_NOT_FOUND);
    }

    /// The others are set by {@link ResponseHeaders}.
    private static void onlyNoCaching(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled().cacheControl(Customizer.withDefaults());
    }
}
