/// Reads pictures of pages with Tesseract: cleaning, recognition, words with place and look.
@NullMarked
package fr.jobmatch.ingestion.cv.ocr;

import org.jspecify.annotations.NullMarked;
