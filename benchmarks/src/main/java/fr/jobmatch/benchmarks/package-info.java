/// Measurements, run by hand with `./jobmatch bench`, never in the test run.
@NullMarked
package fr.jobmatch.benchmarks;

import org.jspecify.annotations.NullMarked;
