/// Journeys through the whole application in a real browser.
@NullMarked
package fr.jobmatch.app.journey;

import org.jspecify.annotations.NullMarked;
