/// The sentences of reasons, in French and English.
@NullMarked
package fr.jobmatch.matching.explanation;

import org.jspecify.annotations.NullMarked;
