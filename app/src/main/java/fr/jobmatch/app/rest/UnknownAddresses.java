package fr.jobmatch.app.rest;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/// An address under `/api` that no controller knows is a problem in JSON, not a page.
@Configuration
class UnknownAddresses {

    /// After the controllers, before the pages.
    private static final int ORDER = 1;

    @Bean
    HandlerMapping unknownApiAddresses(ProblemResponses problems) {
        HttpRequestHandler notFound =
                (request, response) -> problems.write(request, response, HttpStatus.NOT_FOUND, "not-found");
        return new SimpleUrlHandlerMapping(Map.of("/api/**", notFound), ORDER);
    }
}
