package fr.jobmatch.app.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Refuses further attempts on an address for a while after too many failures, whoever makes them.
@Component
public class SignInThrottle {

    static final int ALLOWED_FAILURES = 8;

    /// How long an address rests after too many failures.
    public static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 100_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    @Autowired
    SignInThrottle() {
        this(Clock.systemUTC());
    }

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /// Return whether an attempt on this address may be made now.
    public boolean mayTry(String email) {
        var known = failures.get(key(email));
        return known == null
                || known.count < ALLOWED_FAILURES
                || known.last.plus(PAUSE).isBefore(clock.instant());
    }

    /// Remember a failed attempt.
    public void failed(String email) {
        if (failures.size() > MOST_REMEMBERED) {
            failures.values().removeIf(known -> known.last.plus(PAUSE).isBefore(clock.instant()));
        }
        failures.merge(
                key(email), new Failures(1, clock.instant()), (known, once) -> known.plusOne(clock.instant(), PAUSE));
    }

    /// Forget the failures of an address.
    public void succeeded(String email) {
        failures.remove(key(email));
    }

    private static String key(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private record Failures(int count, Instant last) {

        Failures plusOne(Instant now, Duration pause) {
            return new Failures(last.plus(pause).isBefore(now) ? 1 : count + 1, now);
        }
    }
}
