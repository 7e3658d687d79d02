/// Damaged documents through the parser: whatever comes, it answers, in time, and makes nothing up.
@NullMarked
package fr.jobmatch.benchmarks.fuzz;

import org.jspecify.annotations.NullMarked;
