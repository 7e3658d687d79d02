/// Trains the default embedding from ROME, ESCO and texts written for JobMatch.
@NullMarked
package fr.jobmatch.benchmarks.training;

import org.jspecify.annotations.NullMarked;
