package fr.jobmatch.app.tokens;

import fr.jobmatch.app.accounts.Account;
import fr.jobmatch.app.accounts.Accounts;
import fr.jobmatch.app.accounts.PasswordChanged;
import fr.jobmatch.app.database.PersonScope;
import fr.jobmatch.app.security.SignedIn;
import fr.jobmatch.domain.person.PersonId;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Service;

/// Signing in, staying signed in and signing out with tokens.
@Service
public class TokenSignIn {

    private final Accounts accounts;
    private final AccessTokens accessTokens;
    private final RefreshTokens refreshTokens;

    TokenSignIn(Accounts accounts, AccessTokens accessTokens, RefreshTokens refreshTokens) {
        this.accounts = accounts;
        this.accessTokens = accessTokens;
        this.refreshTokens = refreshTokens;
    }

    /// Return the first tokens of somebody who proved who they are.
    public TokenPair signIn(Account account) {
        return pair(account, refreshTokens.start(account.id()));
    }

    /// Exchange a refresh token for the next pair; empty when it doesn't work, or no longer.
    public Optional<TokenPair> refresh(String refreshToken) {
        return refreshTokens
                .rotate(new OpaqueToken(refreshToken))
                .flatMap(next -> account(next.owner()).map(account -> pair(account, next.token())));
    }

    /// End the refresh token and all that came from the same sign-in; an unknown one ends nothing.
    public void signOut(String refreshToken) {
        refreshTokens.revoke(new OpaqueToken(refreshToken));
    }

    @EventListener
    void signOutEverywhere(PasswordChanged changed) {
        refreshTokens.revokeAll(changed.person());
    }

    /// Return whoever a checked access token stands for. The account is read anew, so that a deleted account or
    /// another role count at once.
    public AbstractAuthenticationToken authentication(Jwt token) {
        var account = Optional.ofNullable(token.getSubject())
                .flatMap(TokenSignIn::person)
                .flatMap(this::account)
                .orElseThrow(() -> new InvalidBearerTokenException("no such account"));
        var principal = new SignedIn(account);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    private static Optional<PersonId> person(String subject) {
        try {
            return Optional.of(PersonId.of(subject));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Optional<Account> account(PersonId person) {
        return PersonScope.callAs(person, () -> accounts.find(person));
    }

    private TokenPair pair(Account account, OpaqueToken refresh) {
        return new TokenPair(
                accessTokens.issue(account), AccessTokens.LIFETIME, refresh.value(), RefreshTokens.LIFETIME);
    }
}
