/// What every offer source shares: the mapper interface, payloads, ids, timestamps.
@NullMarked
package fr.jobmatch.ingestion.offers.mapping;

import org.jspecify.annotations.NullMarked;
