package fr.jobmatch.app.rest;

import fr.jobmatch.app.models.ConsentMissing;
import fr.jobmatch.app.models.NoModel;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Why no model can be asked, as problems in the caller's language.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ModelFailures {

    private final Problems problems;

    ModelFailures(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(NoModel.class)
    ProblemDetail off(Locale language) {
        return problems.of(HttpStatus.CONFLICT, "model-off", language);
    }

    @ExceptionHandler(ConsentMissing.class)
    ProblemDetail consentMissing(Locale language) {
        return problems.of(HttpStatus.FORBIDDEN, "consent-missing", language);
    }
}
