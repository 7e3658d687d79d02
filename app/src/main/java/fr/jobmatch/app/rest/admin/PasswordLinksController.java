package fr.jobmatch.app.rest.admin;

import fr.jobmatch.app.accounts.EmailAddress;
import fr.jobmatch.app.recovery.PasswordResets;
import fr.jobmatch.app.recovery.ResetLink;
import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.V1 + "/admin/password-links")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "admin", description = "For administrators")
class PasswordLinksController {

    private final PasswordResets resets;

    PasswordLinksController(PasswordResets resets) {
        this.resets = resets;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make a link with which somebody can choose a new password, once")
    LinkBody makePasswordLink(@Valid @RequestBody LinkRequest body) {
        return resets.linkFor(new EmailAddress(body.email())).map(LinkBody::of).orElseThrow(NotFound::new);
    }

    record LinkRequest(@NotBlank String email) {}

    record LinkBody(URI link, Instant expiresAt) {

        static LinkBody of(ResetLink link) {
            return new LinkBody(link.address(), link.expiresAt());
        }
    }
}
