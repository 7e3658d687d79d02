/// Welcome to the Jungle's search hits and job documents.
@NullMarked
package fr.jobmatch.ingestion.offers.wttj;

import org.jspecify.annotations.NullMarked;
