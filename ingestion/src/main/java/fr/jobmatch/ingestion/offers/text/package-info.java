/// Text of offers made plain: entities, markup, damaged encodings, language.
@NullMarked
package fr.jobmatch.ingestion.offers.text;

import org.jspecify.annotations.NullMarked;
