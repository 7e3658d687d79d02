package fr.jobmatch.app.cvs;

import fr.jobmatch.domain.person.PersonId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Keeps uploads from filling the memory: a person sends a few files at a time, and few of all are held in memory at
/// once, however many arrive.
@Component
public class UploadGate {

    /// Uploads of one person that may be under way at a time.
    public static final int MOST_OF_ONE = 3;

    /// Files in memory at a time; with what storing them takes, a fifth of the smallest heap we run with.
    private static final int MOST_IN_MEMORY = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Semaphore inMemory = new Semaphore(MOST_IN_MEMORY, true);
    private final Map<PersonId, Integer> underWay = new ConcurrentHashMap<>();

    /// Count an upload in.
    /// @throws TooManyUploads when this person has as many under way as may be
    public Pass enter(PersonId person) {
        underWay.compute(person, (key, number) -> {
            if (number != null && number >= MOST_OF_ONE) {
                throw new TooManyUploads();
            }
            return number == null ? 1 : number + 1;
        });
        return () -> underWay.computeIfPresent(person, (key, number) -> number == 1 ? null : number - 1);
    }

    /// Do what needs a whole file in memory.
    /// @throws TooManyUploads when there is no room for a long while
    public <T> T holding(Supplier<T> work) {
        if (!entered()) {
            throw new TooManyUploads();
        }
        try {
            return work.get();
        } finally {
            inMemory.release();
        }
    }

    private boolean entered() {
        try {
            return inMemory.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// An upload under way; closing it counts it out.
    public interface Pass extends AutoCloseable {

        @Override
        void close();
    }
}
