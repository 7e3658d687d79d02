package fr.jobmatch.app.rest.auth;

import fr.jobmatch.app.accounts.EmailAddress;
import fr.jobmatch.app.accounts.NewPassword;
import fr.jobmatch.app.recovery.PasswordResets;
import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.security.Door;
import fr.jobmatch.app.security.Sender;
import fr.jobmatch.app.security.Throttle;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.V1 + "/auth")
@Tag(name = "auth", description = "Accounts and tokens")
class PasswordResetController {

    private final PasswordResets resets;
    private final Throttle throttle;

    PasswordResetController(PasswordResets resets, Throttle throttle) {
        this.resets = resets;
        this.throttle = throttle;
    }

    @PostMapping("/password-reset")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @SecurityRequirements
    @Operation(summary = "Ask for a link to choose a new password; answers the same whether or not there is an account")
    void requestPasswordReset(@Valid @RequestBody ResetRequest body) {
        var address = new EmailAddress(body.email());
        throttle.enter(Door.PASSWORD_RESET, Sender.current());
        resets.request(address);
    }

    @PostMapping("/new-password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @SecurityRequirements
    @Operation(summary = "Choose a new password with the token of a link, once, and sign out everywhere")
    void chooseNewPassword(@Valid @RequestBody NewPasswordChoice body) {
        resets.reset(body.token(), new NewPassword(body.newPassword()));
    }

    record ResetRequest(@NotBlank String email) {}

    record NewPasswordChoice(
            @NotBlank String token, @NotNull String newPassword) {}
}
