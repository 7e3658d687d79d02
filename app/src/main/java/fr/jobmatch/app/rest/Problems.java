package fr.jobmatch.app.rest;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/// Problems as RFC 9457 wants them: a type for programs, sentences for people.
@Component
class Problems {

    private static final String TYPE = "urn:jobmatch:problem:";

    /// When to try again while the database is away.
    static final Duration PAUSE_OF_OUTAGE = Duration.ofSeconds(10);

    private final Words words;

    Problems(Words words) {
        this.words = words;
    }

    /// Return a problem whose title and detail are `problem.NAME` and `problem.NAME.detail`.
    ProblemDetail of(HttpStatusCode status, String name, Locale language, Object... arguments) {
        return withDetail(status, name, language, words.of("problem." + name + ".detail", language, arguments));
    }

    /// Return a problem whose detail is a sentence that stands elsewhere.
    ProblemDetail because(HttpStatusCode status, String name, Locale language, String detailKey) {
        return withDetail(status, name, language, words.of(detailKey, language));
    }

    private ProblemDetail withDetail(HttpStatusCode status, String name, Locale language, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + name));
        problem.setTitle(words.of("problem." + name, language));
        return problem;
    }
}
