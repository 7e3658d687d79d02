package fr.jobmatch.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

class LastResortTest {

    private final LastResort lastResort =
            new LastResort(new ProblemResponses(new Problems(new Words()), new CallersLanguage().localeResolver()));

    @Test
    void aDatabaseThatIsAwayIsSaidToBeAway() throws Exception {
        var response = answer((request, answer) -> {
            throw new CannotCreateTransactionException("no connection");
        });

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
    }

    @Test
    void anythingElseKeepsItsReasonToItself() throws Exception {
        var response = answer((request, answer) -> {
            throw new IllegalStateException("a secret");
        });

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsString())
                .contains("urn:jobmatch:problem:unexpected")
                .doesNotContain("secret");
    }

    private MockHttpServletResponse answer(FilterChain chain) throws Exception {
        var response = new MockHttpServletResponse();
        lastResort.doFilter(new MockHttpServletRequest("GET", "/api/v1/me"), response, chain);
        return response;
    }
}
