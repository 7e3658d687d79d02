/// Offers in the database: raw payloads, canonical offers, imports, search.
@NullMarked
package fr.jobmatch.ingestion.offers.store;

import org.jspecify.annotations.NullMarked;
