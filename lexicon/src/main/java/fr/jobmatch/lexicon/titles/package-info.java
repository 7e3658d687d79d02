/// Job titles as they are written: marks of gender, words of seniority, noise around the occupation.
@NullMarked
package fr.jobmatch.lexicon.titles;

import org.jspecify.annotations.NullMarked;
