/// Durable background work: queued, visible, fenced, repeated after a crash.
@NullMarked
package fr.jobmatch.app.tasks;

import org.jspecify.annotations.NullMarked;
