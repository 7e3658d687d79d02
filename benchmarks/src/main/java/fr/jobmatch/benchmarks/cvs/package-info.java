/// Made-up CVs with known truth, in many layouts and formats, to measure how well CVs are read that nobody tuned for.
@NullMarked
package fr.jobmatch.benchmarks.cvs;

import org.jspecify.annotations.NullMarked;
