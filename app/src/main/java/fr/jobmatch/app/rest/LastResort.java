package fr.jobmatch.app.rest;

import fr.jobmatch.app.database.DatabaseOutage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.filter.OncePerRequestFilter;

/// A failure at the door itself, for example a database that is away while a token's account is looked up, is a
/// problem too. Without this it would become the error page of the pages, which sends programs to the login form.
class LastResort extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    private final ProblemResponses problems;

    LastResort(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (AuthenticationException | AccessDeniedException theirs) {
            throw theirs;
        } catch (RuntimeException failure) {
            answer(request, response, failure);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, RuntimeException failure)
            throws IOException {
        boolean outage = DatabaseOutage.causes(failure);
        if (!outage) {
            LOG.error("{} {} failed", request.getMethod(), LogText.of(request.getRequestURI()), failure);
        }
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        if (outage) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Problems.PAUSE_OF_OUTAGE.toSeconds()));
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        } else {
            problems.write(request, response, HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
        }
    }
}
