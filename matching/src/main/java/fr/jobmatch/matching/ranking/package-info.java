/// Scores, orders and explains offers for a candidate.
@NullMarked
package fr.jobmatch.matching.ranking;

import org.jspecify.annotations.NullMarked;
