/// Which offers are one job: clusters with their origins, and the signs that an offer was advertised before or by
/// others.
@NullMarked
package fr.jobmatch.ingestion.offers.identity;

import org.jspecify.annotations.NullMarked;
