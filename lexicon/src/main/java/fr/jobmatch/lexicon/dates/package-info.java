/// Dates and periods as CVs and offers write them, in French and English.
@NullMarked
package fr.jobmatch.lexicon.dates;

import org.jspecify.annotations.NullMarked;
