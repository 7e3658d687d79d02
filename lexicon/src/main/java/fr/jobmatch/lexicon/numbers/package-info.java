/// Numbers as people write them, in digits and in words, with their units, in French and English.
@NullMarked
package fr.jobmatch.lexicon.numbers;

import org.jspecify.annotations.NullMarked;
