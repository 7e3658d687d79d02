/// Reads the pages of a PDF: glyphs with their look and place, joined to words.
@NullMarked
package fr.jobmatch.ingestion.cv.pdf;

import org.jspecify.annotations.NullMarked;
