/// Offers ranked for a profile, with their reasons: what pages and REST show.
@NullMarked
package fr.jobmatch.app.matches;

import org.jspecify.annotations.NullMarked;
