/// Measures what an embedding is worth: the same questions to any model.
@NullMarked
package fr.jobmatch.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
