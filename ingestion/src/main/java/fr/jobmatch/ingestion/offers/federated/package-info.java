/// Searches that ask live sources too, each on its own, beside what is stored.
@NullMarked
package fr.jobmatch.ingestion.offers.federated;

import org.jspecify.annotations.NullMarked;
