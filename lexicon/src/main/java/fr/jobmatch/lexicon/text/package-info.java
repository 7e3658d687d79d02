/// Folding, words and phrases: what every recogniser of the lexicon is built on.
@NullMarked
package fr.jobmatch.lexicon.text;

import org.jspecify.annotations.NullMarked;
