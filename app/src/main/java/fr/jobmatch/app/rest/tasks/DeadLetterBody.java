package fr.jobmatch.app.rest.tasks;

import fr.jobmatch.app.tasks.DeadLetter;
import fr.jobmatch.app.tasks.TaskPool;
import java.time.Instant;
import java.util.UUID;

/// A task that failed in every attempt.
/// @param person whose it is, by id only
/// @param reason kinds of failure and place in the code; never words of a document
record DeadLetterBody(
        UUID task, UUID person, String type, TaskPool pool, int attempts, String reason, Instant failedAt) {

    static DeadLetterBody of(DeadLetter letter) {
        return new DeadLetterBody(
                letter.task().value(),
                letter.person().value(),
                letter.type(),
                letter.pool(),
                letter.attempts(),
                letter.reason(),
                letter.failedAt());
    }
}
