/// Spoken languages and every wording of how well they are spoken.
@NullMarked
package fr.jobmatch.lexicon.languages;

import org.jspecify.annotations.NullMarked;
