package fr.jobmatch.app.rest;

import fr.jobmatch.app.cvs.TooManyUploads;
import fr.jobmatch.app.cvs.UploadGate;
import fr.jobmatch.app.security.CurrentPerson;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses an upload too many before a byte of it is read. After the access token is checked, before multipart is.
class UploadFilter extends OncePerRequestFilter {

    private final UploadGate gate;
    private final ProblemResponses problems;

    UploadFilter(UploadGate gate, ProblemResponses problems) {
        this.gate = gate;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null
                || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                || CurrentPerson.find().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var pass = gate.enter(CurrentPerson.require())) {
            chain.doFilter(request, response);
        } catch (TooManyUploads refused) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
            problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-uploads");
        }
    }
}
