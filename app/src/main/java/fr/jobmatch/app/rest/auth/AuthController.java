package fr.jobmatch.app.rest.auth;

import fr.jobmatch.app.accounts.Accounts;
import fr.jobmatch.app.accounts.EmailAddress;
import fr.jobmatch.app.accounts.NewPassword;
import fr.jobmatch.app.accounts.Role;
import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.app.security.Door;
import fr.jobmatch.app.security.Sender;
import fr.jobmatch.app.security.SignedIn;
import fr.jobmatch.app.security.Throttle;
import fr.jobmatch.app.tokens.TokenSignIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.V1 + "/auth")
@Tag(name = "auth", description = "Accounts and tokens")
class AuthController {

    private static final URI ME = URI.create(Api.V1 + "/me");

    private final Accounts accounts;
    private final AuthenticationProvider passwordSignIn;
    private final TokenSignIn tokens;
    private final Throttle throttle;

    AuthController(Accounts accounts, AuthenticationProvider passwordSignIn, TokenSignIn tokens, Throttle throttle) {
        this.accounts = accounts;
        this.passwordSignIn = passwordSignIn;
        this.tokens = tokens;
        this.throttle = throttle;
    }

    @PostMapping("/register")
    @ResponseStatus(HttpStatus.CREATED)
    @SecurityRequirements
    @Operation(summary = "Open an account and sign in")
    ResponseEntity<TokenBody> register(@Valid @RequestBody Registration body, Locale callers) {
        throttle.enter(Door.REGISTRATION, Sender.current());
        var account = accounts.register(
                new EmailAddress(body.email()),
                body.name(),
                new NewPassword(body.password()),
                Role.CANDIDATE,
                InterfaceLanguage.of(body.language(), callers));
        return ResponseEntity.created(ME).body(TokenBody.of(tokens.signIn(account)));
    }

    @PostMapping("/login")
    @SecurityRequirements
    @Operation(summary = "Sign in with e-mail and password")
    TokenBody login(@Valid @RequestBody Credentials body) {
        var signedIn = Objects.requireNonNull(passwordSignIn.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(body.email(), body.password())));
        return TokenBody.of(tokens.signIn(((SignedIn) Objects.requireNonNull(signedIn.getPrincipal())).account()));
    }

    @PostMapping("/refresh")
    @SecurityRequirements
    @Operation(summary = "Exchange a refresh token for the next pair; each works once")
    TokenBody refresh(@Valid @RequestBody RefreshToken body) {
        throttle.enter(Door.RENEWAL, Sender.current());
        return tokens.refresh(body.refreshToken()).map(TokenBody::of).orElseThrow(RefreshRefused::new);
    }

    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @SecurityRequirements
    @Operation(summary = "Sign out: end a refresh token and all that came from the same sign-in")
    void logout(@Valid @RequestBody RefreshToken body) {
        tokens.signOut(body.refreshToken());
    }

    @PostMapping("/change-password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change the password and sign out everywhere, programs and browsers")
    void changePassword(@Valid @RequestBody PasswordChange body) {
        var person = CurrentPerson.require();
        throttle.enter(Door.PASSWORD_CHANGE, person.toString());
        accounts.changePassword(person, body.currentPassword(), new NewPassword(body.newPassword()));
    }

    /// @param language `fr` or `en`; the caller's own when absent
    record Registration(
            @NotNull String email,
            @NotNull String name,
            @NotNull String password,
            @Nullable String language) {}

    record Credentials(@NotBlank String email, @NotBlank String password) {}

    record RefreshToken(@NotBlank String refreshToken) {}

    record PasswordChange(
            @NotNull String currentPassword, @NotNull String newPassword) {}
}
