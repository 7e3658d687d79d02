/// Occupations in both genders and both languages, and how to find them in job titles.
@NullMarked
package fr.jobmatch.lexicon.occupations;

import org.jspecify.annotations.NullMarked;
