/// schema.org JobPosting objects, as job pages embed them.
@NullMarked
package fr.jobmatch.ingestion.offers.jobposting;

import org.jspecify.annotations.NullMarked;
