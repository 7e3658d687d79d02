package fr.jobmatch.app.tasks;

import fr.jobmatch.domain.person.PersonId;
import java.time.Instant;

/// A task that failed in every attempt, as an administrator sees it: nothing of what it worked on.
/// @param attempts how many there were, replays included
/// @param reason kinds of failure and place in the code of the last one
public record DeadLetter(
        TaskId task, PersonId person, String type, TaskPool pool, int attempts, String reason, Instant failedAt) {}
