/// What the free text of an offer asks for, with the words that say so.
@NullMarked
package fr.jobmatch.ingestion.offers.requirements;

import org.jspecify.annotations.NullMarked;
