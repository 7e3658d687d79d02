package fr.jobmatch.app.security;

import fr.jobmatch.app.accounts.Account;
import fr.jobmatch.app.accounts.Accounts;
import fr.jobmatch.app.database.DatabaseOutage;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Signs in with e-mail and password, slowed down after failures.
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordSignIn.class);

    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final Throttle senders;

    PasswordSignIn(Accounts accounts, SignInThrottle throttle, Throttle senders) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.senders = senders;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var email = request.getName();
        if (!throttle.mayTry(email)) {
            throw new LockedException("too many failed attempts");
        }
        var account = account(email, String.valueOf(request.getCredentials()));
        if (account.isEmpty()) {
            throttle.failed(email);
            senders.count(Door.FAILED_SIGN_IN, Sender.current());
            throw new BadCredentialsException("wrong e-mail or password");
        }
        throttle.succeeded(email);
        var principal = new SignedIn(account.get());
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    /// One sender who tries many addresses is slowed down like one who tries many passwords; a database that is away is
    /// no failed attempt, and must not look like one.
    private Optional<Account> account(String email, String password) {
        try {
            senders.check(Door.FAILED_SIGN_IN, Sender.current());
            return accounts.authenticate(email, password);
        } catch (TooManyAttempts tooMany) {
            LOG.warn("too many failed sign-ins from {}", Sender.current());
            throw new LockedException("too many failed attempts", tooMany);
        } catch (RuntimeException failure) {
            if (DatabaseOutage.causes(failure)) {
                throw new AuthenticationServiceException("the database does not answer", failure);
            }
            throw failure;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
