package fr.jobmatch.app.rest;

import fr.jobmatch.app.database.DatabaseOutage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// What goes wrong before a controller is reached or where nobody expected it, as problems in the caller's language.
@RestControllerAdvice
class WebFailures extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(WebFailures.class);

    private final Problems problems;

    WebFailures(Problems problems) {
        this.problems = problems;
    }

    /// Pages have their own way of failing. An outage of the database shows in many kinds of exceptions.
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure, HttpServletRequest request, Locale language)
            throws Exception {
        if (!request.getRequestURI().startsWith("/api/")) {
            throw failure;
        }
        if (DatabaseOutage.causes(failure)) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(Problems.PAUSE_OF_OUTAGE.toSeconds()))
                    .body(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", language));
        }
        LOG.error("{} {} failed", request.getMethod(), LogText.of(request.getRequestURI()), failure);
        return ResponseEntity.internalServerError()
                .body(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", language));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var language = LocaleContextHolder.getLocale();
        var problem = problem(failure, status, language);
        return super.handleExceptionInternal(
                failure, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    private ProblemDetail problem(Exception failure, HttpStatusCode status, Locale language) {
        return switch (failure) {
            case MethodArgumentNotValidException invalid -> invalid(invalid, language);
            case HttpMessageNotReadableException tooLong
            when tooLong.getMostSpecificCause() instanceof BodyLimit.BodyTooLong ->
                problems.of(HttpStatus.CONTENT_TOO_LARGE, "content-too-large", language);
            case HttpMessageNotReadableException malformed ->
                problems.of(HttpStatus.BAD_REQUEST, "malformed", language);
            case MethodArgumentTypeMismatchException mismatch
            when inPath(mismatch) -> problems.of(HttpStatus.NOT_FOUND, "not-found", language);
            case TypeMismatchException mismatch ->
                problems.of(HttpStatus.BAD_REQUEST, "invalid", language, String.valueOf(mismatch.getPropertyName()));
            default -> problems.of(status, name(status), language);
        };
    }

    /// Something that is no id is the id of nothing.
    private static boolean inPath(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
    }

    private ProblemDetail invalid(MethodArgumentNotValidException failure, Locale language) {
        var errors = failure.getFieldErrors().stream().map(InvalidField::of).toList();
        var fields = String.join(", ", errors.stream().map(InvalidField::field).toList());
        var problem = problems.of(HttpStatus.BAD_REQUEST, "invalid", language, fields);
        problem.setProperty("errors", List.copyOf(errors));
        return problem;
    }

    private static String name(HttpStatusCode status) {
        return switch (HttpStatus.resolve(status.value())) {
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "not-acceptable";
            case CONTENT_TOO_LARGE -> "content-too-large";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
            case null, default -> status.is4xxClientError() ? "malformed" : "unexpected";
        };
    }

    /// One field with what is wrong about it.
    record InvalidField(String field, String message) {

        static InvalidField of(FieldError error) {
            return new InvalidField(error.getField(), String.valueOf(error.getDefaultMessage()));
        }
    }
}
