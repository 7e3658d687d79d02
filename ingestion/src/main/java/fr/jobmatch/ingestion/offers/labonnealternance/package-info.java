/// La bonne alternance's job search.
@NullMarked
package fr.jobmatch.ingestion.offers.labonnealternance;

import org.jspecify.annotations.NullMarked;
