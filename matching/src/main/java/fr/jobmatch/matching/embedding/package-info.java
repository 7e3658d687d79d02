/// The default embedding, trained on the taxonomies of work, and the occupations that it recognises; in process.
@NullMarked
package fr.jobmatch.matching.embedding;

import org.jspecify.annotations.NullMarked;
