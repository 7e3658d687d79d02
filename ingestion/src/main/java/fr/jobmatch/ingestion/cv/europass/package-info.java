/// Europass CVs as XML: what the portal exports and other programs send.
@NullMarked
package fr.jobmatch.ingestion.cv.europass;

import org.jspecify.annotations.NullMarked;
