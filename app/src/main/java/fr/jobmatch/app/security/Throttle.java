package fr.jobmatch.app.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Counts knocks at a door, by who knocks, in windows that begin with the first knock. Each replica counts for itself.
@Component
public class Throttle {

    private static final int MOST_REMEMBERED = 100_000;

    private final ThrottleSettings settings;
    private final Clock clock;
    private final Map<Key, Count> counts = new ConcurrentHashMap<>();

    Throttle(ThrottleSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// Count a knock and let it in.
    /// @throws TooManyAttempts when the window has seen as many as are allowed
    public void enter(Door door, String who) {
        check(door, who);
        count(door, who);
    }

    /// Let a knock in without counting it.
    /// @throws TooManyAttempts when the window has seen as many as are allowed
    public void check(Door door, String who) {
        var known = counts.get(new Key(door, who));
        if (known != null && known.open(clock.instant()) && known.number >= door.allowed(settings)) {
            throw new TooManyAttempts(
                    Duration.between(clock.instant(), known.end).plusSeconds(1));
        }
    }

    /// Count a knock.
    public void count(Door door, String who) {
        var now = clock.instant();
        if (counts.size() > MOST_REMEMBERED) {
            counts.values().removeIf(known -> !known.open(now));
        }
        counts.merge(
                new Key(door, who),
                new Count(1, now.plus(door.window())),
                (known, first) -> known.open(now) ? new Count(known.number + 1, known.end) : first);
    }

    private record Key(Door door, String who) {}

    private record Count(int number, Instant end) {

        boolean open(Instant now) {
            return now.isBefore(end);
        }
    }
}
