package fr.jobmatch.app.security;

import fr.jobmatch.app.accounts.Account;
import fr.jobmatch.app.accounts.Accounts;
import fr.jobmatch.app.database.DatabaseOutage;
import java.util.Locale;
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
    private final Throttle throttle;

    PasswordSignIn(Accounts accounts, Throttle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    /// An attempt is counted before the password is compared, so that many at once don't slip through together.
    @Override
    public Authentication authenticate(Authentication request) {
        var email = request.getName();
        var address = email.strip().toLowerCase(Locale.ROOT);
        enter(address);
        var account = account(email, String.valueOf(request.getCredentials()), address);
        throttle.forget(Door.FAILED_SIGN_IN_OF_ADDRESS, address);
        throttle.takeBack(Door.FAILED_SIGN_IN, Sender.current());
        var principal = new SignedIn(account);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    /// One sender who tries many addresses is slowed down like one who tries many passwords.
    private void enter(String address) {
        try {
            throttle.enter(Door.FAILED_SIGN_IN, Sender.current());
        } catch (TooManyAttempts tooMany) {
            LOG.warn("too many failed sign-ins from {}", Sender.current());
            throw new LockedException("too many failed attempts", tooMany);
        }
        try {
            throttle.enter(Door.FAILED_SIGN_IN_OF_ADDRESS, address);
        } catch (TooManyAttempts tooMany) {
            throttle.takeBack(Door.FAILED_SIGN_IN, Sender.current());
            throw new LockedException("too many failed attempts", tooMany);
        }
    }

    /// A database that is away, or no place to compare a password, is no failed attempt and must not look like one.
    private Account account(String email, String password, String address) {
        try {
            return accounts.authenticate(email, password)
                    .orElseThrow(() -> new BadCredentialsException("wrong e-mail or password"));
        } catch (BadCredentialsException wrong) {
            throw wrong;
        } catch (RuntimeException failure) {
            throttle.takeBack(Door.FAILED_SIGN_IN, Sender.current());
            throttle.takeBack(Door.FAILED_SIGN_IN_OF_ADDRESS, address);
            throw translated(failure);
        }
    }

    private static RuntimeException translated(RuntimeException failure) {
        if (failure instanceof TooManyAttempts) {
            return new LockedException("too many attempts at once", failure);
        }
        return DatabaseOutage.causes(failure)
                ? new AuthenticationServiceException("the database does not answer", failure)
                : failure;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
