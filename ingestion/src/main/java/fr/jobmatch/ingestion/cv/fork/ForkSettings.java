package fr.jobmatch.ingestion.cv.fork;

import java.time.Duration;
import java.util.List;

/// What a parser process may use.
/// @param workers processes that run at the same time
/// @param heapMegabytes largest heap of one process
/// @param reading longest time for a document with text
/// @param recognising longest time for a document that needs text recognition
/// @param documents how many documents a process reads before a fresh one takes over
/// @param mainClass what the process runs, with this process's class path
public record ForkSettings(
        int workers, int heapMegabytes, Duration reading, Duration recognising, int documents, List<String> mainClass) {

    /// Return the limits of normal operation.
    public static ForkSettings usual(int workers) {
        return new ForkSettings(
                workers,
                448,
                Duration.ofSeconds(20),
                Duration.ofSeconds(90),
                200,
                List.of("fr.jobmatch.ingestion.cv.fork.ParserMain"));
    }
}
