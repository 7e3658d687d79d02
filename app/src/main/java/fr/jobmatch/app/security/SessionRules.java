package fr.jobmatch.app.security;

import fr.jobmatch.app.accounts.Accounts;
import fr.jobmatch.app.accounts.Standing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends a session whose account is gone, has another role or another password than when the session began, or that
/// has lasted a working day. Asks the database every few seconds at most, so that it also holds for changes that
/// were made on another replica.
class SessionRules extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration TRUST = Duration.ofSeconds(5);
    private static final String BASIS = SessionRules.class.getName();

    private final Accounts accounts;
    private final OpenSessions sessions;
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;

    SessionRules(Accounts accounts, OpenSessions sessions, SecurityContextHolderStrategy contexts, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.contexts = contexts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && CurrentPerson.find().isPresent() && !stands(session)) {
            session.invalidate();
            contexts.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean stands(HttpSession session) {
        var now = clock.instant();
        if (session.getAttribute(BASIS) instanceof Basis basis) {
            if (basis.began.plus(LONGEST).isBefore(now)) {
                return false;
            }
            if (basis.checked.plus(TRUST).isAfter(now)) {
                return true;
            }
            session.setAttribute(BASIS, new Basis(basis.began, now, basis.standing));
            return standing().filter(basis.standing::equals).isPresent();
        }
        var standing = standing();
        standing.ifPresent(found -> begin(session, new Basis(now, now, found)));
        return standing.isPresent();
    }

    private void begin(HttpSession session, Basis basis) {
        session.setAttribute(BASIS, basis);
        sessions.note(CurrentPerson.require(), session);
    }

    private Optional<Standing> standing() {
        return accounts.standing(CurrentPerson.require());
    }

    private record Basis(Instant began, Instant checked, Standing standing) {}
}
