/// Reads one document from its bytes to a profile; runs in the parser's own process.
@NullMarked
package fr.jobmatch.ingestion.cv.reading;

import org.jspecify.annotations.NullMarked;
