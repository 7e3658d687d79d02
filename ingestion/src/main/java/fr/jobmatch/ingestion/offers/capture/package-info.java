/// Offers that people bring: a page they have open, a text they paste.
@NullMarked
package fr.jobmatch.ingestion.offers.capture;

import org.jspecify.annotations.NullMarked;
