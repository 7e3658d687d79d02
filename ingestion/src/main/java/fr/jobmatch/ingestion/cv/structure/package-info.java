/// Turns the lines of a CV into a profile: sections, entries, and the fields inside them.
@NullMarked
package fr.jobmatch.ingestion.cv.structure;

import org.jspecify.annotations.NullMarked;
