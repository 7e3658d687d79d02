package fr.jobmatch.app.rest.auth;

import fr.jobmatch.app.accounts.Account;
import fr.jobmatch.app.accounts.Accounts;
import fr.jobmatch.app.accounts.Role;
import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.NotFound;
import fr.jobmatch.app.security.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.V1 + "/me")
@Tag(name = "me", description = "One's own account")
class MeController {

    private final Accounts accounts;

    MeController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    @Operation(summary = "Return one's own account")
    AccountBody getMe() {
        return accounts.find(CurrentPerson.require()).map(AccountBody::of).orElseThrow(NotFound::new);
    }

    @PutMapping
    @Operation(summary = "Change how one is addressed, and in which language")
    AccountBody changeMe(@Valid @RequestBody AccountChange body) {
        var account = CurrentPerson.account().orElseThrow(NotFound::new);
        var language = InterfaceLanguage.of(body.language(), account.language());
        accounts.rename(account.id(), body.name());
        accounts.changeLanguage(account.id(), language);
        return getMe();
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete the account with everything that belongs to it")
    void deleteMe() {
        accounts.delete(CurrentPerson.require());
    }

    record AccountBody(UUID id, String email, String name, Role role, String language) {

        static AccountBody of(Account account) {
            return new AccountBody(
                    account.id().value(),
                    account.email(),
                    account.name(),
                    account.role(),
                    account.language().getLanguage());
        }
    }

    /// @param language `fr` or `en`; stays when absent
    record AccountChange(@NotNull String name, @Nullable String language) {}
}
