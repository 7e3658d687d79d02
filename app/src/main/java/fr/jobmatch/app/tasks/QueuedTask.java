package fr.jobmatch.app.tasks;

import java.util.UUID;

/// What the queue remembers of a task; everything else stands in the task's own row.
record QueuedTask(UUID person, UUID task) {}
