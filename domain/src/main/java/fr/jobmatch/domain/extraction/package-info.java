/// What a language model may add to the reading of a CV: words quoted from the text, nothing else.
@NullMarked
package fr.jobmatch.domain.extraction;

import org.jspecify.annotations.NullMarked;
