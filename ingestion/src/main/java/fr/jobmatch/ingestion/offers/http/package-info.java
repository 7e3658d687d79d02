/// Asking the servers of offer sources: bounded in time and bytes, paced, and never towards a private address.
@NullMarked
package fr.jobmatch.ingestion.offers.http;

import org.jspecify.annotations.NullMarked;
