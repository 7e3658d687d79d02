/// Background tasks over REST, with their events.
@NullMarked
package fr.jobmatch.app.rest.tasks;

import org.jspecify.annotations.NullMarked;
