/// The canonical offer as JSON, in and out.
@NullMarked
package fr.jobmatch.ingestion.offers.canonical;

import org.jspecify.annotations.NullMarked;
