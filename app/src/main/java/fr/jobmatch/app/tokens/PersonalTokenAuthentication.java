package fr.jobmatch.app.tokens;

import fr.jobmatch.app.security.SignedIn;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/// A caller with a personal token: somebody, but with the authorities of the token's scopes and no role.
public final class PersonalTokenAuthentication extends AbstractAuthenticationToken {

    private final transient SignedIn owner;
    private final transient PersonalToken token;

    PersonalTokenAuthentication(SignedIn owner, PersonalToken token) {
        super(token.scopes().stream()
                .map(scope -> new SimpleGrantedAuthority(scope.authority()))
                .toList());
        this.owner = owner;
        this.token = token;
        setAuthenticated(true);
    }

    /// Return the personal token of the request that is being served; empty when the caller signed in otherwise.
    public static Optional<PersonalToken> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PersonalTokenAuthentication caller
                ? Optional.of(caller.token)
                : Optional.empty();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return owner;
    }
}
