/// Offers in: files of any source, read to canonical offers.
@NullMarked
package fr.jobmatch.ingestion.offers;

import org.jspecify.annotations.NullMarked;
