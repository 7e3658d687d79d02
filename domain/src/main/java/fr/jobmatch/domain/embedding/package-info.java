/// The port that turns text into vectors.
@NullMarked
package fr.jobmatch.domain.embedding;

import org.jspecify.annotations.NullMarked;
