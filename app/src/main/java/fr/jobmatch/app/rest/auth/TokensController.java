package fr.jobmatch.app.rest.auth;

import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.InvalidRequest;
import fr.jobmatch.app.rest.NotFound;
import fr.jobmatch.app.rest.Unprocessable;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.app.tokens.PersonalTokenAuthentication;
import fr.jobmatch.app.tokens.PersonalTokens;
import fr.jobmatch.app.tokens.TokenScope;
import fr.jobmatch.app.tokens.TooManyTokens;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.V1 + "/me/tokens")
@Tag(name = "me", description = "One's own account")
class TokensController {

    private final PersonalTokens tokens;

    TokensController(PersonalTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    @Operation(summary = "Return one's personal tokens, without their secrets")
    List<PersonalTokenBody> listTokens() {
        return tokens.of(CurrentPerson.require()).stream()
                .map(PersonalTokenBody::of)
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make a personal token for a program of one's own; its secret is in this answer and no other")
    NewTokenBody makeToken(@Valid @RequestBody TokenOrder order) {
        try {
            return NewTokenBody.of(tokens.make(CurrentPerson.require(), order.name(), scopes(order)));
        } catch (TooManyTokens full) {
            throw new Unprocessable("too-many-tokens", full.most());
        }
    }

    @GetMapping("/current")
    @Operation(
            summary = "Return the personal token that this request carries: what a program asks to test its settings")
    PersonalTokenBody getCurrentToken() {
        return PersonalTokenAuthentication.current().map(PersonalTokenBody::of).orElseThrow(NotFound::new);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke a personal token at once")
    void revokeToken(@PathVariable UUID id) {
        if (!tokens.revoke(CurrentPerson.require(), id)) {
            throw new NotFound();
        }
    }

    private static Set<TokenScope> scopes(TokenOrder order) {
        return order.scopes().stream()
                .map(code -> TokenScope.of(code).orElseThrow(() -> new InvalidRequest("scopes")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// @param name tells the program or device
    /// @param scopes `offers:import`, `offers:read`
    record TokenOrder(
            @NotBlank @Size(max = 80) String name,
            @NotEmpty @Size(max = 10) Set<String> scopes) {}
}
