/// One page model for every format: words with boxes, and the lines they form in reading order.
@NullMarked
package fr.jobmatch.ingestion.cv.layout;

import org.jspecify.annotations.NullMarked;
