package fr.jobmatch.app.security;

import fr.jobmatch.app.accounts.Account;
import fr.jobmatch.domain.person.PersonId;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who made the request that is being served.
public final class CurrentPerson {

    private CurrentPerson() {}

    /// Return the id of whoever signed in; empty for a visitor.
    public static Optional<PersonId> find() {
        return account().map(Account::id);
    }

    /// Return the account of whoever signed in; empty for a visitor.
    public static Optional<Account> account() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.account())
                : Optional.empty();
    }

    /// Return the id of whoever signed in.
    /// @throws IllegalStateException when nobody did: a page or service was left open by mistake
    public static PersonId require() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
