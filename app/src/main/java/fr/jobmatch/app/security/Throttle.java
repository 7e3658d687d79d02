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
        var now = clock.instant();
        if (counts.size() > MOST_REMEMBERED) {
            counts.values().removeIf(known -> !known.open(now));
        }
        counts.compute(new Key(door, who), (key, known) -> {
            if (known == null || !known.open(now)) {
                return new Count(1, now.plus(door.window()));
            }
            if (known.number >= door.allowed(settings)) {
                throw new TooManyAttempts(Duration.between(now, known.end).plusSeconds(1));
            }
            return new Count(known.number + 1, known.end);
        });
    }

    /// Take back a knock that turned out to be harmless.
    void takeBack(Door door, String who) {
        counts.computeIfPresent(
                new Key(door, who), (key, known) -> known.number <= 1 ? null : new Count(known.number - 1, known.end));
    }

    /// Forget all knocks of somebody who has shown who they are.
    void forget(Door door, String who) {
        counts.remove(new Key(door, who));
    }

    private record Key(Door door, String who) {}

    private record Count(int number, Instant end) {

        boolean open(Instant now) {
            return now.isBefore(end);
        }
    }
}
