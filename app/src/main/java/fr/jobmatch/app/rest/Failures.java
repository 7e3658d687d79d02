package fr.jobmatch.app.rest;

import fr.jobmatch.app.accounts.InvalidAccount;
import fr.jobmatch.app.cvs.CvTooLarge;
import fr.jobmatch.app.cvs.TooManyUploads;
import fr.jobmatch.app.documents.DocumentNotFound;
import fr.jobmatch.app.documents.DocumentNotReady;
import fr.jobmatch.app.recovery.ResetRefused;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.app.security.TooManyAttempts;
import fr.jobmatch.app.tasks.TaskQuotaExceeded;
import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.ingestion.library.ProfileChangedMeanwhile;
import fr.jobmatch.ingestion.library.ProfileNotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// What goes wrong in the domain, as problems in the caller's language.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Problems problems;

    Failures(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidAccount failure, Locale language) {
        return problems.because(HttpStatus.BAD_REQUEST, "invalid", language, failure.messageKey());
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidRequest failure, Locale language) {
        return problems.of(HttpStatus.BAD_REQUEST, "invalid", language, failure.field());
    }

    @ExceptionHandler
    ProblemDetail unprocessable(Unprocessable failure, Locale language) {
        return problems.of(HttpStatus.UNPROCESSABLE_CONTENT, failure.problem(), language, failure.arguments());
    }

    @ExceptionHandler(BadCredentialsException.class)
    ResponseEntity<ProblemDetail> wrongCredentials(Locale language) {
        return unauthorized("wrong-credentials", language);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unauthorized(Unauthorized failure, Locale language) {
        return unauthorized(failure.problem(), language);
    }

    @ExceptionHandler(LockedException.class)
    ResponseEntity<ProblemDetail> tooManySignIns(LockedException failure, Locale language) {
        var pause = failure.getCause() instanceof TooManyAttempts known ? known.pause() : Duration.ofMinutes(10);
        return later(HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", pause, language);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooManyAttempts(TooManyAttempts failure, Locale language) {
        return later(HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", failure.pause(), language);
    }

    @ExceptionHandler(TooManyUploads.class)
    ResponseEntity<ProblemDetail> tooManyUploads(Locale language) {
        return later(HttpStatus.TOO_MANY_REQUESTS, "too-many-uploads", SOON, language);
    }

    @ExceptionHandler(ResetRefused.class)
    ProblemDetail resetRefused(Locale language) {
        return problems.of(HttpStatus.BAD_REQUEST, "reset-refused", language);
    }

    @ExceptionHandler(TaskQuotaExceeded.class)
    ResponseEntity<ProblemDetail> tooManyTasks(Locale language) {
        return later(HttpStatus.TOO_MANY_REQUESTS, "too-many-tasks", SOON, language);
    }

    @ExceptionHandler(TransientDataAccessException.class)
    ResponseEntity<ProblemDetail> unavailable(Locale language) {
        return later(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", Problems.PAUSE_OF_OUTAGE, language);
    }

    @ExceptionHandler(AccessDeniedException.class)
    ProblemDetail forbidden(Locale language) {
        return problems.of(HttpStatus.FORBIDDEN, "forbidden", language);
    }

    /// Somebody who guesses ids leaves a trail.
    @ExceptionHandler({NotFound.class, ProfileNotFound.class, DocumentNotFound.class})
    ProblemDetail notFound(HttpServletRequest request, Locale language) {
        var person = CurrentPerson.find().map(PersonId::toString).orElse("a visitor");
        LOG.info("not found for {}: {} {}", person, request.getMethod(), LogText.of(request.getRequestURI()));
        return problems.of(HttpStatus.NOT_FOUND, "not-found", language);
    }

    @ExceptionHandler
    ProblemDetail notReady(DocumentNotReady failure, Locale language) {
        var name = switch (failure.status()) {
            case IN_REVIEW -> "document-in-review";
            case BLOCKED -> "document-blocked";
            case READY, APPROVED -> "document-not-approved";
        };
        return problems.of(HttpStatus.CONFLICT, name, language);
    }

    @ExceptionHandler(ProfileChangedMeanwhile.class)
    ProblemDetail changedMeanwhile(Locale language) {
        return problems.of(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile", language);
    }

    @ExceptionHandler(CvTooLarge.class)
    ProblemDetail tooLarge(Locale language) {
        return problems.because(HttpStatus.CONTENT_TOO_LARGE, "content-too-large", language, "cv.unreadable.too_large");
    }

    private ResponseEntity<ProblemDetail> unauthorized(String name, Locale language) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .body(problems.of(HttpStatus.UNAUTHORIZED, name, language));
    }

    private ResponseEntity<ProblemDetail> later(HttpStatus status, String name, Duration pause, Locale language) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds()))
                .body(problems.of(status, name, language));
    }
}
