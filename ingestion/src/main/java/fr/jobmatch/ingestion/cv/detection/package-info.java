/// What a file really is, and whether it's safe to open.
@NullMarked
package fr.jobmatch.ingestion.cv.detection;

import org.jspecify.annotations.NullMarked;
