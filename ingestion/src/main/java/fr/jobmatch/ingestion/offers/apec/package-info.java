/// Apec's search hits, which carry a teaser instead of the text.
@NullMarked
package fr.jobmatch.ingestion.offers.apec;

import org.jspecify.annotations.NullMarked;
