package fr.jobmatch.app.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import fr.jobmatch.app.accounts.Accounts;
import java.time.Clock;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// The doors: health for machines, pages for people; everything not named here is closed.
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    /// Cost of a hash: about a quarter of a second on a small server.
    private static final int BCRYPT_STRENGTH = 11;

    private static final String UNUSED_DEVICES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new OneAtATime(new BCryptPasswordEncoder(BCRYPT_STRENGTH));
    }

    @Bean
    @Order(1)
    SecurityFilterChain health(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
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
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers("/styles.css", "/favicon.svg").permitAll())
                .headers(SecurityConfiguration::headers)
                .addFilterAfter(
                        new SessionRules(accounts, sessions, contexts, clock), SecurityContextHolderFilter.class)
                .with(vaadin(), pages -> pages.loginView("/login", "/login"))
                .build();
    }

    /// Beside what Spring Security sends by itself: no guessing of types, no framing, no caching of pages, and over
    /// https the demand to come back over https only.
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(UNUSED_DEVICES))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .contentSecurityPolicy(policy -> policy.policyDirectives(PagePolicy.ANYTHING_ELSE));
    }
}
