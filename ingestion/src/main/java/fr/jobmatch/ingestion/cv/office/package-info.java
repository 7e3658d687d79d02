/// Reads word processor documents: paragraphs, tables, text boxes, headers and footers, without running anything in
/// them.
@NullMarked
package fr.jobmatch.ingestion.cv.office;

import org.jspecify.annotations.NullMarked;
