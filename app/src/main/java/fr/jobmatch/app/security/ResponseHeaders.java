package fr.jobmatch.app.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// What every answer tells the browser, set before anything is written: Vaadin forwards requests to its servlet, and
/// such answers are closed before Spring Security writes its headers.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ResponseHeaders extends OncePerRequestFilter {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            PagePolicy.HEADER,
            PagePolicy.ANYTHING_ELSE);

    private static final String A_YEAR_OVER_HTTPS = "max-age=31536000; includeSubDomains";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ALWAYS.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", A_YEAR_OVER_HTTPS);
        }
        chain.doFilter(request, response);
    }
}
