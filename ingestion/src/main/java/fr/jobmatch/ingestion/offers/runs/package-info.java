/// Fetching offers again and again: what is due, one page at a time, and how each source stands.
@NullMarked
package fr.jobmatch.ingestion.offers.runs;

import org.jspecify.annotations.NullMarked;
