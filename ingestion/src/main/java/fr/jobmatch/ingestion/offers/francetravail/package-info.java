/// France Travail's offers (Offres d'emploi v2), both generations of wordings.
@NullMarked
package fr.jobmatch.ingestion.offers.francetravail;

import org.jspecify.annotations.NullMarked;
