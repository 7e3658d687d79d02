/// Measures ranking over corpora as large as the French market.
@NullMarked
package fr.jobmatch.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
