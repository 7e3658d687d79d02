/// The offers that a person added; they belong to that person.
@NullMarked
package fr.jobmatch.ingestion.offers.own;

import org.jspecify.annotations.NullMarked;
